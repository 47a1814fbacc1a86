import { readVarUint, readVarUint8Array } from "lib0/decoding";
import { expect, test } from "vitest";
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import { readWhole } from "../../server/src/rooms/frames";
import { makePresenceBoard, type Participant } from "../../server/src/rooms/presence-board";

/** People with stock clients on a board, who come and go. */
function meet(count: number) {
  const board = makePresenceBoard({ changed() {}, mayClaim: () => true });
  const people = Array.from({ length: count }, (_, index) => {
    const awareness = new Awareness(new Y.Doc());
    awareness.setLocalState({ at: 0 });
    return {
      awareness,
      person: { personId: `p${index}`, name: `P${index}`, role: "editor" } as const,
    };
  });
  let seats = new Map<(typeof people)[number], Participant>();
  const say = (who: (typeof people)[number]): void => {
    const seat = seats.get(who);
    if (!seat) throw new Error("who has gone says nothing");
    const entries = encodeAwarenessUpdate(who.awareness, [who.awareness.clientID]);
    board.receive(seat, entries);
  };
  /** Everybody hears what there is; how many different frames that took. */
  const beat = (): number => {
    const news = board.takeNews();
    const frames = new Set<Uint8Array | null>();
    for (const who of people) {
      const frame = news?.frameFor(seats.get(who) ?? {}, false) ?? null;
      frames.add(frame);
      if (frame) applyAwarenessUpdate(who.awareness, entriesOf(frame), "board");
    }
    return frames.size;
  };
  return {
    people,
    beat,
    come() {
      seats = new Map(people.map((who) => [who, { identity: who.person }]));
      // What a stock client says when it has connected: what it said last, under the same clock.
      people.forEach(say);
    },
    go: () => [...seats.values()].forEach(board.leave),
    move(at: number) {
      for (const who of people) {
        who.awareness.setLocalState({ at });
        say(who);
      }
    },
    [Symbol.dispose]: () => people.forEach(({ awareness }) => awareness.destroy()),
  };
}

const entriesOf = (frame: Uint8Array): Uint8Array =>
  readWhole(frame, (decoder) => {
    readVarUint(decoder);
    return readVarUint8Array(decoder);
  });

test("after everybody has come back, as after a restart of a proxy, all hear the same frame again", () => {
  using room = meet(20);
  room.come();
  room.beat();
  room.move(1);
  expect(room.beat()).toBe(1);
  room.go();
  room.come();
  room.beat();
  for (const at of [2, 3]) room.move(at);
  expect(room.beat()).toBe(1);
  for (const { awareness } of room.people) {
    const states = [...awareness.getStates().values()];
    expect(states.map((state) => state.at)).toEqual(Array.from({ length: 20 }, () => 3));
  }
});
