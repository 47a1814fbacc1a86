import type { Point, Rect } from "@resa/shared/layout/box";
import { type Presence, presenceIdLimit, presenceOf } from "@resa/shared/model/presence";
import type { Id } from "@resa/shared/model/id";
import { stepFeelingId } from "@resa/shared/model/step-feeling";
import { equalityDeep } from "lib0/function";
import { batch } from "solid-js";
import type { Awareness } from "y-protocols/awareness";
import { type Signals, makeSignals } from "./signals";

/** One connection of a person to the board; somebody with two tabs is two peers. */
export type PeerId = number;

/** What a client says of itself; the server adds who it is. */
export type OwnPresence = Omit<Presence, "person" | "isWall">;

/** Others on the board, and what they see of us. */
export interface PresenceBoard {
  /** The people who are here, without us: a peer for each of their tabs. */
  peers(): readonly PeerId[];
  /** The wall screens that are here, where nobody sits. */
  walls(): readonly PeerId[];
  /** What a peer shows; null when it has gone. What reads it is not told of the pointer and the view, which move all the time. */
  peer(id: PeerId): Presence | null;
  /** Whether a peer points at the board. */
  points(id: PeerId): boolean;
  /** Calls back when a peer that points has moved its pointer; runs nothing else. Returns what ends it. */
  followPointers(listener: (id: PeerId, pointer: Point) => void): () => void;
  /** The part of the board that a peer sees; null = not known. */
  view(id: PeerId): Rect | null;
  /** The peers that have selected this note. */
  selectors(noteId: Id): readonly PeerId[];
  /** The peer that is dragging this note, if any. */
  dragger(noteId: Id): PeerId | null;
  /** The peers whose caret stands in this note. */
  writers(noteId: Id): readonly PeerId[];
  /** What the peers show that are dragging a point of this step on the curves of a lane. */
  holders(laneId: Id, stepId: Id): readonly Presence[];
  /** Shows others what we do. Pointers, views and drags go out at most every 33 ms, the latest one always. */
  show(own: Partial<OwnPresence>): void;
  dispose(): void;
}

/** Pointers leave at this pace (ms): 30 a second look smooth when eased over 80 ms. */
const pace = 33;

const nothing: OwnPresence = {
  pointer: null,
  view: null,
  highlight: null,
  selection: [],
  caret: null,
  drag: null,
  feeling: null,
};

/** `isWall`: it is shown on a wall, where nobody sits. */
export function makePresenceBoard(awareness: Awareness, isWall = false): PresenceBoard {
  const signals: Signals = makeSignals();
  const known = new Map<PeerId, Presence>();
  const followers = new Set<(id: PeerId, pointer: Point) => void>();
  let ids: readonly PeerId[] = [];
  let walls: readonly PeerId[] = [];
  let own = nothing;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const peersWhere = (key: string, here: (presence: Presence) => boolean): readonly PeerId[] => {
    signals.track(key);
    return ids.filter((id) => {
      const presence = known.get(id);
      return presence !== undefined && here(presence);
    });
  };

  const take = (id: PeerId): void => {
    const before = known.get(id) ?? null;
    const after = id === awareness.clientID ? null : presenceOf(awareness.getStates().get(id));
    if (after) known.set(id, after);
    else known.delete(id);
    if (before?.isWall !== after?.isWall) {
      const all = [...known].toSorted(([a], [b]) => a - b);
      const those = (areWalls: boolean): readonly PeerId[] =>
        all.flatMap(([each, { isWall }]) => (isWall === areWalls ? [each] : []));
      [ids, walls] = [those(false), those(true)];
      signals.fire("peers");
    }
    for (const key of concerned(id, before, after)) signals.fire(key);
    if (after?.pointer) for (const follower of followers) follower(id, after.pointer);
  };

  const onChange = ({
    added,
    updated,
    removed,
  }: Record<"added" | "updated" | "removed", PeerId[]>): void =>
    batch(() => [...added, ...updated, ...removed].forEach(take));
  awareness.on("change", onChange);
  const say = (): void => awareness.setLocalState({ ...own, ...(isWall && { isWall }) });
  say();

  const send = (): void => {
    timer = undefined;
    say();
  };

  return {
    peers() {
      signals.track("peers");
      return ids;
    },
    walls() {
      signals.track("peers");
      return walls;
    },
    peer(id) {
      signals.track(`peer/${id}`);
      return known.get(id) ?? null;
    },
    points(id) {
      signals.track(`points/${id}`);
      return (known.get(id)?.pointer ?? null) !== null;
    },
    followPointers(follower) {
      followers.add(follower);
      return () => followers.delete(follower);
    },
    view(id) {
      signals.track(`view/${id}`);
      return known.get(id)?.view ?? null;
    },
    selectors: (noteId) =>
      peersWhere(`note/${noteId}`, (presence) => presence.selection.includes(noteId)),
    dragger: (noteId) =>
      peersWhere(
        `note/${noteId}`,
        (presence) => presence.drag?.noteIds.includes(noteId) ?? false,
      )[0] ?? null,
    writers: (noteId) =>
      peersWhere(`note/${noteId}`, (presence) => presence.caret?.noteId === noteId),
    holders(laneId, stepId) {
      signals.track(`feeling/${stepFeelingId(laneId, stepId)}`);
      return [...known.values()].filter(
        ({ feeling }) => feeling?.laneId === laneId && feeling.stepId === stepId,
      );
    },
    show(change) {
      own = bounded({ ...own, ...change });
      timer ??= setTimeout(send, pace);
    },
    dispose() {
      clearTimeout(timer);
      awareness.off("change", onChange);
    },
  };
}

/** No more ids than others look at: a presence has its bounds, whatever is selected. */
function bounded(own: OwnPresence): OwnPresence {
  const { selection, drag } = own;
  return {
    ...own,
    selection: selection.slice(0, presenceIdLimit),
    drag: drag && { ...drag, noteIds: drag.noteIds.slice(0, presenceIdLimit) },
  };
}

/** The signals of what may be drawn differently at two moments of a peer. Most of them differ in the pointer alone, and concern nothing. */
function concerned(id: PeerId, before: Presence | null, after: Presence | null): Set<string> {
  const keys = new Set<string>();
  if (!before?.pointer !== !after?.pointer) keys.add(`points/${id}`);
  if (!equalityDeep(before?.view ?? null, after?.view ?? null)) keys.add(`view/${id}`);
  const differ = <T>(
    of: (presence: Presence) => T,
    keysIn: (value: T) => readonly string[] = () => [],
  ) => {
    const [was, is] = [before && of(before), after && of(after)];
    if (equalityDeep(was, is)) return;
    keys.add(`peer/${id}`);
    for (const value of [was, is]) if (value) for (const key of keysIn(value)) keys.add(key);
  };
  const keyOfNote = (noteId: Id): string => `note/${noteId}`;
  differ(({ person }) => person);
  differ(({ highlight }) => highlight);
  differ(
    ({ selection }) => selection,
    (selection) => selection.map(keyOfNote),
  );
  differ(
    ({ drag }) => drag,
    (drag) => drag?.noteIds.map(keyOfNote) ?? [],
  );
  differ(
    ({ caret }) => caret,
    (caret) => (caret ? [keyOfNote(caret.noteId)] : []),
  );
  differ(
    ({ feeling }) => feeling,
    (feeling) => (feeling ? [`feeling/${stepFeelingId(feeling.laneId, feeling.stepId)}`] : []),
  );
  return keys;
}
