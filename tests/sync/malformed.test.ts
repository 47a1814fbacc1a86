import * as fc from "fast-check";
import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { encodeSync } from "../../server/src/rooms/frames";
import type { Session } from "../../server/src/rooms/room-registry";
import { kitchen, makeMeeting, type Meeting, settle, untilClosed } from "../support/meeting";
import { usualBudget } from "../support/usual-budget";

/** A new one for each run, printed so that a failure can be pinned: RESA_SEED=… pnpm vitest run … */
const seed = Number(process.env["RESA_SEED"] ?? Date.now() % 2 ** 31);
const pinned = [20_240_501, 7];

/** Somebody who sends bytes; `code` is how the server sent them away. */
async function stranger(meeting: Meeting): Promise<{ session: Session; code(): number | null }> {
  let code: number | null = null;
  const lease = await meeting.registry.open(kitchen);
  const session = lease.join(
    { personId: "stranger", name: "?", role: "editor" },
    { send() {}, close: (given) => (code = given), buffered: () => 0 },
    usualBudget(),
  );
  return { session, code: () => code };
}

/** Real frames, to be broken. */
function honestFrames(): Uint8Array[] {
  const doc = new Y.Doc();
  doc.clientID = 1;
  const note = new Y.Text("Eleven minutes in the queue");
  doc.getMap("texts").set("note0001", note);
  doc.getMap("notes").set("note0001", ["lane0001", "step0001", "a0", "ada00001", 1]);
  note.delete(3, 4);
  note.insert(2, "!");
  doc.getMap("journeys").set("journey1", new Y.Map([["name", "Buying"]]));
  const update = Y.encodeStateAsUpdate(doc);
  return [
    encodeSync("step1", Y.encodeStateVector(doc)),
    encodeSync("step2", update),
    encodeSync("update", update),
    Uint8Array.of(1, 6, 1, 1, 1, 2, 0x7b, 0x7d),
    Uint8Array.of(3),
    Uint8Array.of(102, 7),
  ];
}

const honest = honestFrames();
const anyFrame = fc.oneof(
  fc.uint8Array({ maxLength: 64 }),
  // Cut short, with something appended, or with bytes changed.
  fc
    .record({
      frame: fc.constantFrom(...honest),
      keep: fc.nat({ max: 400 }),
      tail: fc.uint8Array({ maxLength: 4 }),
      changes: fc.array(fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 255 })), { maxLength: 4 }),
    })
    .map(({ frame, keep, tail, changes }) => {
      const bytes = Uint8Array.of(...frame.subarray(0, keep), ...tail);
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      return bytes;
    }),
);

test.each([...pinned, seed])(
  "whatever bytes arrive (seed %i), nothing is thrown and nobody else is hurt",
  async (seed) => {
    const meeting = makeMeeting();
    const ada = await meeting.join({ name: "Ada" });
    ada.write("queue", 11);
    await ada.saved();
    const refused: number[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(anyFrame, { minLength: 1, maxLength: 4 }), async (frames) => {
        const { session, code } = await stranger(meeting);
        for (const frame of frames) session.receive(frame);
        session.closed();
        const given = code();
        if (given !== null) refused.push(given);
        await ada.saved();
        expect(ada.closeCode).toBeNull();
      }),
      { seed, numRuns: 500 },
    );
    expect(new Set(refused)).toEqual(new Set([4400]));

    // What was let in is whole: it reads back, and Ada still writes.
    ada.write("queue", 12);
    await ada.saved();
    const stored = await meeting.stored();
    expect(stored.store.pendingStructs).toBeNull();
    expect(stored.store.pendingDs).toBeNull();
    expect(stored.getMap("notes").get("queue")).toBe(12);
  },
);

test.each([
  ["an unknown message", Uint8Array.of(9)],
  ["an unknown sync message", Uint8Array.of(0, 7, 0)],
  ["nothing", Uint8Array.of()],
  ["half a barrier", Uint8Array.of(102)],
  ["a barrier with something after it", Uint8Array.of(102, 1, 1)],
  ["a state vector that promises more than it holds", Uint8Array.of(0, 0, 2, 200, 1)],
  ["an update that promises more than it holds", Uint8Array.of(0, 2, 4, 255, 255, 255, 127)],
  ["a frame beyond all bounds", new Uint8Array(17 * 1024 * 1024)],
])("%s ends that session only", async (_, frame) => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  const bo = await meeting.join({ name: "Bo" });
  bo.send(frame);
  await untilClosed(bo, 4400);
  await ada.saved();
  expect(ada.closeCode).toBeNull();
});

test("structs that wait for each other leave the document as it was", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  const bo = await meeting.join({ name: "Bo" });
  ada.write("queue", 11);
  await ada.saved();
  meeting.disk.hold();
  ada.write("on its way to the disk", 1);
  await settle();
  // Both stand after Ada's first, which is known, and before each other: none can be first.
  const origin = [ada.doc.clientID, 0];
  const cycle = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 2);
    for (const [client, other] of [
      [2, 1],
      [1, 2],
    ] as const) {
      for (const number of [1, client, 0]) encoding.writeVarUint(encoder, number);
      encoding.writeUint8(encoder, 0b1100_0100);
      for (const number of [...origin, other, 0]) encoding.writeVarUint(encoder, number);
      encoding.writeVarString(encoder, "a");
    }
    encoding.writeVarUint(encoder, 0);
  });
  bo.send(encodeSync("update", cycle));
  await untilClosed(bo, 4400);
  meeting.disk.release();
  ada.write("queue", 12);
  await ada.saved();
  const stored = await meeting.stored();
  expect(stored.getMap("notes").toJSON()).toEqual({ queue: 12, "on its way to the disk": 1 });
  expect(stored.store.clients.has(1)).toBe(false);
});
