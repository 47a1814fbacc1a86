import type { Actor } from "@resa/shared/model/actor";
import type { Id } from "@resa/shared/model/id";
import { type Accessor, createMemo, createSignal, onCleanup } from "solid-js";
import type { Projection } from "../../board/projection";
import { journeyOfThing } from "../select/journey-of";

/** Whose steps are outside our part, those first that nobody has taken on. */
export const outsiders = ["nobody", "partner", "customer"] as const satisfies readonly Actor[];
export type Outsider = (typeof outsiders)[number];

/** Steps that follow one another and have the same owner: at least one. */
export interface Stretch {
  readonly owner: Exclude<Actor, "unsaid">;
  readonly stepIds: readonly [Id, ...Id[]];
}

/** Who owns the steps of a journey, so far as somebody has said. */
export interface Owners {
  /** Left to right; a stretch is the same object for as long as it has the same owner and steps. */
  readonly stretches: Accessor<readonly Stretch[]>;
  /** The steps of an owner, left to right. */
  stepsOf(this: void, owner: Stretch["owner"]): readonly Id[];
}

/** Follows the owners of a journey's steps. They are looked at again when one of them changes, or the steps do; never for a note. */
export function createOwners(
  journeyId: Id,
  {
    follow,
    arrangement,
    stepsOfJourney,
  }: Pick<Projection, "follow" | "arrangement" | "stepsOfJourney">,
): Owners {
  const [changed, change] = createSignal(undefined, { equals: false });
  onCleanup(
    follow((touched) => {
      const isOurs = touched.some(
        (touch) =>
          "record" in touch &&
          touch.record === "steps" &&
          touch.fields.includes("actor") &&
          journeyOfThing(arrangement, { kind: "step", id: touch.id }) === journeyId,
      );
      if (isOurs) change();
    }),
  );
  const stretches = createMemo<readonly Stretch[]>((before) => {
    changed();
    const ownerOf = (id: Id): Actor => arrangement.step(id)?.actor ?? "unsaid";
    const now = stretchesOf(stepsOfJourney(journeyId), ownerOf);
    const known = new Map(before.map((stretch) => [keyOf(stretch), stretch]));
    return now.map((stretch) => known.get(keyOf(stretch)) ?? stretch);
  }, []);
  return {
    stretches,
    stepsOf: (owner) =>
      stretches().flatMap((stretch) => (stretch.owner === owner ? stretch.stepIds : [])),
  };
}

function stretchesOf(stepIds: readonly Id[], ownerOf: (stepId: Id) => Actor): Stretch[] {
  const stretches: Stretch[] = [];
  let last: Actor = "unsaid";
  for (const id of stepIds) {
    const owner = ownerOf(id);
    const open = owner === last ? stretches.at(-1) : undefined;
    last = owner;
    if (owner === "unsaid") continue;
    if (open) stretches[stretches.length - 1] = { owner, stepIds: [...open.stepIds, id] };
    else stretches.push({ owner, stepIds: [id] });
  }
  return stretches;
}

const keyOf = ({ owner, stepIds }: Stretch): string => [owner, ...stepIds].join("/");
