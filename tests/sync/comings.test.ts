import { messages, syncMessages } from "@resa/shared/protocol/messages";
import * as decoding from "lib0/decoding";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { encodeSync } from "../../server/src/rooms/frames";
import { makeRandom } from "../bench/random";
import { kitchen, makeMeeting, until } from "../support/meeting";
import { usualBudget } from "../support/usual-budget";

const times = 10_000;

/** As close as two happenings can be, and a little further apart. */
const pauses: readonly (() => Promise<unknown>)[] = [
  () => Promise.resolve(),
  () => new Promise((resolve) => queueMicrotask(() => resolve(null))),
  () => new Promise((resolve) => setImmediate(resolve)),
  () => new Promise((resolve) => setTimeout(resolve, 1)),
];

test.each([1, 2])(
  `${times / 2} times the last leaves and another comes in the same millisecond, and each finds what the one before wrote (seed %i)`,
  async (seed) => {
    const random = makeRandom(seed);
    // A room that nobody uses is closed at once: at every leaving, the next races with that.
    // To the room it is always a quiet time, in which it waits for nothing.
    let time = 0;
    const { registry, disk } = makeMeeting({ idleTime: 0, now: () => (time += 1000) });
    const ada = new Y.Doc();
    const closings: string[] = [];
    let written: Uint8Array = new Uint8Array();
    ada.on("update", (update: Uint8Array) => (written = update));

    /** Comes with nothing, waits until the last round is there, writes the next. */
    const visit = async (round: number): Promise<() => void> => {
      const lease = await registry.open(kitchen);
      const told = new Y.Doc();
      const hear = (frame: Uint8Array): void => {
        const decoder = decoding.createDecoder(frame);
        if (decoding.readVarUint(decoder) !== messages.sync) return;
        // The server asks what the client has, or tells what it has itself.
        if (decoding.readVarUint(decoder) === syncMessages.step1) return;
        Y.applyUpdate(told, decoding.readVarUint8Array(decoder));
      };
      const session = lease.join(
        { personId: "ada", name: "Ada", role: "editor" },
        {
          send: (packet) => packet.forEach((frame) => hear(Buffer.concat([frame].flat()))),
          close: (code, reason) => void closings.push(`${round}: ${code} ${reason}`),
          buffered: () => 0,
        },
        usualBudget(),
      );
      session.receive(encodeSync("step1", Y.encodeStateVector(told)));
      const last = round === 0 ? undefined : round - 1;
      for (let turn = 0; told.getMap("notes").get("round") !== last; turn++) {
        if (turn === 10_000) expect.unreachable(`${last} is not there: ${closings.join()}`);
        await pauses[2]?.();
      }
      ada.getMap("notes").set("round", round);
      session.receive(encodeSync("step2", written));
      return () => session.closed();
    };

    let leave: (() => void) | null = null;
    for (let round = 0; round < times / 2; round++) {
      // Who leaves, and who comes, in either order, or with hardly anything between.
      if (random.chance(0.2)) leave?.();
      else {
        const leaving = leave;
        void pauses[random.below(pauses.length)]?.().then(() => leaving?.());
      }
      await pauses[random.below(pauses.length)]?.();
      leave = await visit(round);
    }
    leave?.();
    expect(closings).toEqual([]);
    await until(() => expect(registry.rooms).toBe(0));
    expect(await disk.kept(kitchen)).toEqual({ round: times / 2 - 1 });
    expect(disk.calls("load")).toBeGreaterThan(times / 100);
  },
);
