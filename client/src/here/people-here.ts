import type { Layout } from "@resa/shared/layout/layout";
import type { Point, Rect } from "@resa/shared/layout/box";
import type { Id } from "@resa/shared/model/id";
import { type Accessor, createMemo } from "solid-js";
import type { PeerId, PresenceBoard } from "../board/presence";

/** Somebody else who looks at the board, in one tab or in several. */
export interface PersonHere {
  readonly id: Id;
  readonly name: string;
  readonly peers: readonly PeerId[];
}

/** The others by name, each once; with null for `myId`, all. It changes with who is here, not with what they do. */
export function createPeopleHere(
  presence: PresenceBoard,
  myId: Accessor<Id | null>,
): Accessor<readonly PersonHere[]> {
  return createMerged(() => merge(presence, presence.peers(), myId()));
}

/** The wall screens by name, which are no people. */
export const createWallsHere = (presence: PresenceBoard): Accessor<readonly PersonHere[]> =>
  createMerged(() => merge(presence, presence.walls(), null));

/** Whoever is the same as before stays the same object. */
const createMerged = (now: () => readonly PersonHere[]): Accessor<readonly PersonHere[]> =>
  createMemo<readonly PersonHere[]>(
    (before) => now().map((one) => before.find((was) => same(was, one)) ?? one),
    [],
    { equals: (a, b) => a.length === b.length && a.every((person, i) => person === b[i]) },
  );

function merge(presence: PresenceBoard, tabs: readonly PeerId[], myId: Id | null): PersonHere[] {
  const people = new Map<Id, PersonHere>();
  for (const peer of tabs) {
    const person = presence.peer(peer)?.person;
    if (person === undefined || person.id === myId) continue;
    const peers = [...(people.get(person.id)?.peers ?? []), peer];
    people.set(person.id, { id: person.id, name: person.name, peers });
  }
  return [...people.values()].toSorted(
    (a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id),
  );
}

const same = (a: PersonHere, b: PersonHere): boolean =>
  a.id === b.id && a.name === b.name && a.peers.join() === b.peers.join();

/** Where somebody is busy: at their pointer, else at the note that they write in or have selected, else where they look; null = nowhere. */
export function placeOfPerson(
  { peers }: PersonHere,
  presence: PresenceBoard,
  layout: Pick<Layout, "note">,
): Point | null {
  const seen = peers.flatMap((peer) => presence.peer(peer) ?? []);
  for (const { pointer } of seen) if (pointer) return pointer;
  for (const { caret, selection } of seen) {
    const box = layout.note(caret?.noteId ?? selection[0] ?? "");
    if (box) return centreOf(box);
  }
  for (const peer of peers) {
    const view = presence.view(peer);
    if (view) return centreOf(view);
  }
  return null;
}

const centreOf = ({ x, y, width, height }: Rect): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});
