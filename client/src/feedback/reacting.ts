import type { Id } from "@resa/shared/model/id";
import { type Reactable, type Reaction } from "@resa/shared/model/reaction";
import { type Accessor, createMemo } from "solid-js";
import { useTalk } from "./TalkProvider";

/** How people react to one thing, and one's own part in it. */
export interface Reacting {
  /** The kinds that somebody has given, in their order. */
  readonly kinds: Accessor<readonly Reaction[]>;
  people(kind: Reaction): readonly Id[];
  isMine(kind: Reaction): boolean;
  /** Joins in, or takes one's own back. */
  toggle(kind: Reaction): void;
}

export function createReacting(on: Reactable, id: Id): Reacting {
  const { projection, outbox, me } = useTalk();
  const given = createMemo(() => projection.reactions(on, id));
  const kinds = createMemo<readonly Reaction[]>(() => given().map(({ reaction }) => reaction), [], {
    equals: (a, b) => a.join() === b.join(),
  });
  const people = (kind: Reaction): readonly Id[] =>
    given().find(({ reaction }) => reaction === kind)?.people ?? [];
  const isMine = (kind: Reaction): boolean => people(kind).includes(me());
  return {
    kinds,
    people,
    isMine,
    toggle: (reaction) => outbox.send({ what: "react", on, id, reaction, isOn: !isMine(reaction) }),
  };
}
