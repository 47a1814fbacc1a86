import type { Id } from "@resa/shared/model/id";

/** A part of a sheet that has a head: what stands in it goes with it. */
export interface Head {
  readonly kind: "journey" | "phase" | "step" | "lane";
  readonly id: Id;
}

/** Something on the board that is no note, and can be selected: one at a time. */
export type Thing = Head | { readonly kind: "cell"; readonly laneId: Id; readonly stepId: Id };

/** A name of its own for each thing. */
export const keyOfThing = (thing: Thing): string =>
  thing.kind === "cell" ? `cell:${thing.laneId}/${thing.stepId}` : `${thing.kind}:${thing.id}`;

/** A name of its own for each note, which no thing has. */
export const keyOfNote = (noteId: Id): string => `note:${noteId}`;

/** The thing that has this name; null when none can. */
export function thingOfKey(key: string): Thing | null {
  const [kind = "", id = ""] = key.split(":");
  if (kind === "cell") {
    const [laneId = "", stepId = ""] = id.split("/");
    return { kind, laneId, stepId };
  }
  return kind === "journey" || kind === "phase" || kind === "step" || kind === "lane"
    ? { kind, id }
    : null;
}
