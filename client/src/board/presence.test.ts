import { createEffect, createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  applyAwarenessUpdate,
  Awareness,
  encodeAwarenessUpdate,
  modifyAwarenessUpdate,
} from "y-protocols/awareness";
import * as Y from "yjs";
import { makePresenceBoard, type PresenceBoard } from "./presence";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A tab, and another whose presence comes to it through a server that stamps who it is. */
function meet() {
  const [mine, theirs] = [new Awareness(new Y.Doc()), new Awareness(new Y.Doc())];
  const here = makePresenceBoard(mine);
  const bo = theirs.clientID;
  /** What Bo says of himself, as it arrives. */
  const says = (
    state: object | null,
    person: unknown = { id: "bo", name: "Bo", role: "editor" },
  ) => {
    theirs.setLocalState(state);
    const stamped = modifyAwarenessUpdate(
      encodeAwarenessUpdate(theirs, [bo]),
      (said: object | null) => (said === null ? null : { ...said, person }),
    );
    applyAwarenessUpdate(mine, stamped, "server");
  };
  return { mine, here, bo, says, me: mine.clientID };
}

/** What a view reads, and how often it did. */
function watch<T>(read: () => T) {
  const seen: T[] = [];
  createRoot(() => createEffect(() => seen.push(read())));
  return seen;
}

test("peers come and go; we are none of them", () => {
  const { here, bo, says } = meet();
  const seen = watch(here.peers);
  says({ pointer: { x: 1, y: 2 } });
  says({ pointer: { x: 3, y: 4 } });
  expect(here.peer(bo)).toMatchObject({ person: { name: "Bo" }, pointer: { x: 3, y: 4 } });
  says(null);
  expect(here.peer(bo)).toBeNull();
  // Moving a pointer is no coming or going.
  expect(seen).toEqual([[], [bo], []]);
});

test("a pointer that moves is told to those who follow pointers, and runs nothing else", () => {
  const { here, bo, says } = meet();
  const moves: unknown[] = [];
  const unfollow = here.followPointers((id, { x, y }) => moves.push([id, x, y]));
  const peer = watch(() => here.peer(bo)?.selection);
  const points = watch(() => here.points(bo));
  const note = watch(() => [here.selectors("n1"), here.dragger("n1"), here.writers("n1")]);
  says({ pointer: { x: 1, y: 0 }, selection: ["n1"] });
  says({ pointer: { x: 2, y: 0 }, selection: ["n1"] });
  says({ pointer: { x: 3, y: 0 }, selection: ["n1"] });
  const known = here.peer(bo)?.pointer;
  says({ selection: ["n1"] });
  unfollow();
  says({ pointer: { x: 4, y: 0 }, selection: ["n1"] });
  expect(moves).toEqual([1, 2, 3].map((x) => [bo, x, 0]));
  expect(known).toEqual({ x: 3, y: 0 });
  expect(peer).toEqual([undefined, ["n1"]]);
  expect(points).toEqual([false, true, false, true]);
  expect(note).toHaveLength(2);
});

test("a view that moves is told to who looks at views, and to nobody else", () => {
  const { here, bo, says } = meet();
  const at = (x: number) => ({ x, y: 0, width: 800, height: 600 });
  const [views, peer] = [watch(() => here.view(bo)), watch(() => here.peer(bo)?.person.name)];
  for (const x of [1, 1, 2]) says({ view: at(x) });
  says({ view: { ...at(3), width: 0 } });
  says(null);
  expect(views).toEqual([null, at(1), at(2), null]);
  expect(peer).toEqual([undefined, "Bo", undefined]);
});

test("a note hears who has selected it, drags it or writes in it, and others' notes hear nothing", () => {
  const { here, bo, says } = meet();
  const marks = (noteId: string) => () =>
    [here.selectors(noteId), here.dragger(noteId), here.writers(noteId)] as const;
  const [first, second, third] = [watch(marks("n1")), watch(marks("n2")), watch(marks("n3"))];

  says({ selection: ["n1"] });
  says({ selection: ["n2"] });
  expect(first).toEqual([
    [[], null, []],
    [[bo], null, []],
    [[], null, []],
  ]);
  says({ selection: ["n2"], drag: { noteIds: ["n2"], dx: 1, dy: 1 } });
  says({ selection: [], caret: { noteId: "n1", anchor: 1, head: 1 } });
  says(null);
  expect(first.slice(3)).toEqual([
    [[], null, [bo]],
    [[], null, []],
  ]);
  expect(second).toEqual([
    [[], null, []],
    [[bo], null, []],
    [[bo], bo, []],
    [[], null, []],
  ]);
  expect(third).toHaveLength(1);
});

test("a caret that moves within a note is told to those who look at its peer", () => {
  const { here, bo, says } = meet();
  const heads = watch(() => here.writers("n1").map((id) => here.peer(id)?.caret?.head));
  says({ caret: { noteId: "n1", anchor: 1, head: 1 } });
  says({ caret: { noteId: "n1", anchor: 1, head: 2 } });
  expect(heads.at(-1)).toEqual([2]);
  expect(here.writers("n1")).toEqual([bo]);
});

test.each<[string, unknown]>([
  ["no person", null],
  ["a person without an id", { name: "Bo" }],
  ["an id that reaches a prototype", { id: "__proto__" }],
])("somebody with %s is nobody", (_, person) => {
  const { here, bo, says } = meet();
  says({ selection: ["n1"] }, person);
  expect(here.peers()).toEqual([]);
  expect(here.peer(bo)).toBeNull();
});

test("what is malformed in a peer's state is passed over, and the rest is shown", () => {
  const { here, bo, says } = meet();
  says({ pointer: "here", selection: [3, null, "n1"], caret: [], drag: { noteIds: "n1" } });
  expect(here.peer(bo)).toEqual({
    person: { id: "bo", name: "Bo", role: "editor" },
    isWall: false,
    pointer: null,
    view: null,
    highlight: null,
    selection: ["n1"],
    caret: null,
    drag: null,
    feeling: null,
  });
  expect([here.selectors("n1"), here.dragger("n1")]).toEqual([[bo], null]);
});

test("a point of a curve in a peer's hand concerns the step that it belongs to", () => {
  const { here, says } = meet();
  const point = (laneId: string, actual: number) => ({ feeling: { laneId, stepId: "s1", actual } });
  const one = watch(() => here.holders("l1", "s1").map(({ feeling }) => feeling?.actual));
  const other = watch(() => here.holders("l2", "s1").map(({ feeling }) => feeling?.actual));
  says(point("l1", 2));
  says({ ...point("l1", 2), pointer: { x: 1, y: 1 } });
  says(point("l1", -1));
  says(point("l2", 0));
  says({});
  expect(one).toEqual([[], [2], [-1], []]);
  expect(other).toEqual([[], [0], []]);
});

test("a peer whose state becomes nonsense goes", () => {
  const { here, bo, says } = meet();
  says({ selection: ["n1"] });
  const selectors = watch(() => here.selectors("n1"));
  says({ selection: ["n1"] }, "Bo");
  expect(here.peers()).toEqual([]);
  expect(selectors).toEqual([[bo], []]);
});

test("others see the latest of what we show, at a pace that doesn't flood them", () => {
  const { mine, here } = meet();
  const sent: unknown[] = [];
  mine.on("update", () => sent.push(mine.getLocalState()));
  for (let x = 0; x < 50; x++) here.show({ pointer: { x, y: 0 } });
  here.show({ selection: ["n1"] });
  expect(sent).toEqual([]);
  vi.advanceTimersByTime(1000);
  const rest = { view: null, highlight: null, caret: null, drag: null, feeling: null };
  expect(sent).toEqual([{ pointer: { x: 49, y: 0 }, selection: ["n1"], ...rest }]);
  here.show({ pointer: null });
  vi.advanceTimersByTime(1000);
  expect(sent).toHaveLength(2);
  expect(mine.getLocalState()).toMatchObject({ pointer: null, selection: ["n1"] });
});

test("after the end nothing is sent or heard any more", () => {
  const { mine, here, says } = meet();
  const peers = watch(here.peers);
  here.show({ pointer: { x: 1, y: 1 } });
  here.dispose();
  vi.advanceTimersByTime(1000);
  says({});
  expect(mine.getLocalState()).toMatchObject({ pointer: null });
  expect(peers).toEqual([[]]);
});

test("of two peers who drag one note, all see the same one", () => {
  const boards: PresenceBoard[] = [];
  const states = [7, 5].map((id) => {
    const doc = new Y.Doc();
    doc.clientID = id;
    const awareness = new Awareness(doc);
    const person = { id: `p${id}`, name: "", role: "editor" };
    awareness.setLocalState({ person, drag: { noteIds: ["n1"], dx: 0, dy: 0 } });
    return encodeAwarenessUpdate(awareness, [id]);
  });
  for (const order of [states, states.toReversed()]) {
    const awareness = new Awareness(new Y.Doc());
    boards.push(makePresenceBoard(awareness));
    for (const state of order) applyAwarenessUpdate(awareness, state, "server");
  }
  expect(boards.map((board) => board.dragger("n1"))).toEqual([5, 5]);
});
