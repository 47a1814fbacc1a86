import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { encodeAwareness, encodeState, encodeSync } from "../../server/src/rooms/frames";
import {
  deepJson,
  deletedStructs,
  formatIn,
  presence,
  deletion,
  joined,
  nested,
  numbers,
  update,
  valueAt,
} from "./hostile-updates";
import { metric } from "../support/metric";
import { makeFortress, memoryOf } from "./siege";

const fortress = makeFortress();

/** Sends each frame on a connection of its own, where it must be the last. */
async function expectRefused(frames: readonly Uint8Array[]) {
  const siege = await fortress.besiege();
  for (const frame of frames) {
    const mallory = await siege.attack();
    mallory.send(frame);
    expect(await mallory.settled()).toBe(4400);
  }
  await siege.expectUnharmed();
}

test("7 bytes that would allocate 180 MB", async () => {
  const before = await memoryOf(fortress.server);
  const many = numbers(23_000_000);
  const frames = [
    update(joined(numbers(1), many)),
    joined(numbers(0, 0, 4), many),
    joined(numbers(1, 4), many),
    update(joined(numbers(0, 1, 1), many)),
    update(joined(numbers(1), many, numbers(1))),
  ];
  // Each would take as much again.
  await expectRefused([...frames, ...frames]);
  expect((await memoryOf(fortress.server)) - before).toBeLessThan(100 * 1024 * 1024);
});

test("clock poisoning: a billion deleted things under a client id", async () => {
  const siege = await fortress.besiege();
  const billion = 1_000_000_000;
  const own = siege.ada.doc.clientID;
  const clock = Y.getState(siege.ada.doc.store, own);
  const frames = [
    deletedStructs(own, clock, billion),
    deletedStructs(own, clock, 100),
    deletedStructs(own, 0, billion),
    deletedStructs(77, 0, billion),
    deletedStructs(77, 0, 2 ** 52),
  ];
  for (const frame of frames) {
    const mallory = await siege.attack();
    mallory.send(update(frame));
    expect(await mallory.settled()).toBe(4400);
  }
  await siege.expectUnharmed();
});

test("a delete-set of the future", async () => {
  const siege = await fortress.besiege();
  const own = siege.ada.doc.clientID;
  const clock = Y.getState(siege.ada.doc.store, own);
  for (const [client, from] of [
    [own, clock],
    [own, clock + 1000],
    [4711, 0],
  ] as const) {
    const mallory = await siege.attack();
    // Only once it has said what it has, an update may build on nothing that isn't there.
    mallory.send(encodeSync("step2", numbers(0, 0)));
    mallory.send(update(deletion(client, from, 50)));
    expect(await mallory.settled()).toBe(4400);
  }
  await siege.expectUnharmed();
});

test("the hijack of the next clock, while its owner is here, when she has gone, and after a restart", async () => {
  const siege = await fortress.besiege();
  const own = siege.ada.doc.clientID;
  const stolen = siege.changeOf((doc) => doc.getMap("notes").set("after", "stolen"), own);
  const tryIt = async (as: "update" | "step2") => {
    const mallory = await siege.attack();
    mallory.send(encodeAwareness([encodeState(own, 1000, { pointer: null })]));
    mallory.send(encodeSync(as, stolen));
    expect(await mallory.settled()).toBe(4400);
  };
  await tryIt("update");
  await tryIt("step2");

  siege.ada.provider.disconnect();
  siege.ada.doc.getMap("notes").set("mine", "Written offline");
  await tryIt("update");
  await siege.server.restart();
  await tryIt("update");
  siege.ada.provider.connect();
  await siege.ada.saved();
  siege.ada.doc.getMap("notes").set("mine", "Eleven minutes in the queue");
  await siege.expectUnharmed({ cuts: 1 });
});

test("the hijack of the next clock of somebody whom 20,001 other client ids pushed out of memory", async () => {
  const siege = await fortress.besiege();
  const own = siege.ada.doc.clientID;
  const stolen = siege.changeOf((doc) => doc.getMap("notes").set("after", "stolen"), own);
  const crowd = joined(
    numbers(20_001),
    ...Array.from({ length: 20_001 }, (_, client) =>
      // What was deleted for good, and so shows nowhere.
      numbers(1, 2 ** 31 + client, 0, 0, 1),
    ),
    numbers(0),
  );
  const flooder = await siege.attack();
  flooder.send(update(crowd));
  expect(await flooder.settled()).toBe("open");
  const told = 'resa_bad_frames_total{reason="writer"}';
  const before = await metric(siege.server.url, told).catch(() => 0);
  for (const as of ["update", "step2"] as const) {
    const mallory = await siege.attack();
    mallory.send(encodeSync(as, stolen));
    expect(await mallory.settled()).toBe(4400);
  }
  expect(await metric(siege.server.url, told)).toBe(before + 2);
  await siege.expectUnharmed();
});

test("a flood of updates that wait for what never comes", async () => {
  const siege = await fortress.besiege();
  const waiting = (clock: number) => update(deletedStructs(99, clock, 1));
  const mallory = await siege.attack();
  // Before its SyncStep2 they are dropped, afterwards the first ends it.
  for (let clock = 10; clock < 1500; clock++) mallory.send(waiting(clock));
  mallory.send(Uint8Array.of(3));
  mallory.send(encodeSync("step2", numbers(0, 0)));
  mallory.send(waiting(5));
  expect(await mallory.settled()).toBe(4400);
  await siege.expectUnharmed();
});

test("nesting, 5,000 deep: of types, of values, of formats, of presence", async () => {
  const doc = new Y.Doc();
  let inside = new Y.Map<unknown>();
  doc.getMap("notes").set("deep", inside);
  doc.transact(() => {
    for (let depth = 0; depth < 5000; depth++) {
      const next = new Y.Map<unknown>();
      inside.set("deeper", next);
      inside = next;
    }
  });
  await expectRefused([
    encodeSync("update", Y.encodeStateAsUpdate(doc)),
    update(valueAt(8, "notes", "deep", nested(5000))),
    update(formatIn(8, "texts", deepJson(5000))),
    // As deep as its 16 KiB go.
    presence(deepJson(2500)),
  ]);
});

test("the keys by which an object becomes another", async () => {
  const frames = ["__proto__", "constructor", "prototype"].flatMap((key) => [
    update(valueAt(8, "notes", key, (encoder) => encoding.writeAny(encoder, 1))),
    update(
      valueAt(8, "notes", "a", (encoder) => {
        encoding.writeUint8(encoder, 118);
        encoding.writeVarUint(encoder, 1);
        encoding.writeVarString(encoder, key);
        encoding.writeAny(encoder, { polluted: true });
      }),
    ),
    update(valueAt(8, key, "a", (encoder) => encoding.writeAny(encoder, 1))),
    presence(`{"${key}":{"polluted":true}}`),
  ]);
  await expectRefused(frames);
});
