import type { Role } from "@resa/shared/model/role";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { encodeSync } from "../../server/src/rooms/frames";
import type { Peer } from "../support/peer";
import { kitchen, makeMeeting, settle, until, untilClosed } from "../support/meeting";

const readers: readonly Role[] = ["viewer", "commenter"];

test.each(readers)("an update from a %s is refused and reaches nobody", async (role) => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  const reader = await meeting.join({ name: "Ray", role });
  await reader.saved();
  reader.write("graffiti", 1);
  await untilClosed(reader, 4403);
  await ada.saved();
  expect(ada.notes()).toEqual({});
  expect(meeting.disk.calls("append")).toBe(0);
});

test("what a viewer wrote offline is refused as SyncStep2 too", async () => {
  const meeting = makeMeeting();
  const doc = new Y.Doc();
  doc.getMap("notes").set("graffiti", 1);
  const viewer = await meeting.join({ role: "viewer", doc });
  await untilClosed(viewer, 4403);
  expect(meeting.disk.calls("append")).toBe(0);
});

test("what a viewer deleted offline is refused, though its clock says nothing of it", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  ada.write("queue", 11);
  await ada.saved();
  const viewer = await meeting.join({ name: "Vi", role: "viewer" });
  await until(() => expect(viewer.notes()).toEqual({ queue: 11 }));
  viewer.cut();
  viewer.doc.getMap("notes").delete("queue");
  const back = await meeting.join({ name: "Vi", role: "viewer", doc: viewer.doc });
  await untilClosed(back, 4403);
  expect(ada.notes()).toEqual({ queue: 11 });
});

test("a viewer who has nothing to tell comes and comes back", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  ada.write("queue", 11);
  ada.write("queue", 12);
  await ada.saved();
  const viewer = await meeting.join({ name: "Vi", role: "viewer" });
  await until(() => expect(viewer.notes()).toEqual({ queue: 12 }));
  viewer.cut();
  const back = await meeting.join({ name: "Vi", role: "viewer", doc: viewer.doc });
  ada.write("queue", 13);
  await until(() => expect(back.notes()).toEqual({ queue: 13 }));
  expect(back.closeCode).toBeNull();
});

test("nobody writes the feedback over the socket, and all read it", async () => {
  const meeting = makeMeeting();
  const to = "kitchen/feedback";
  const ada = await meeting.join({ name: "Ada", role: "facilitator", to });
  const bo = await meeting.join({ name: "Bo", role: "viewer", to });
  await meeting.registry.change(to, (doc) => doc.getMap("threads").set("t1", "Well said"));
  await until(() => expect(bo.doc.getMap("threads").toJSON()).toEqual({ t1: "Well said" }));
  ada.doc.getMap("threads").set("t1", "Altered");
  await untilClosed(ada, 4403);
  expect((await meeting.stored(to)).getMap("threads").toJSON()).toEqual({ t1: "Well said" });
});

/** Who may not write which document. */
const locked = [
  ["viewer", "kitchen/board"],
  ["commenter", "kitchen/board"],
  ...(["viewer", "commenter", "editor", "facilitator"] as const).map(
    (role) => [role, "kitchen/feedback"] as const,
  ),
] as const;

/** A frame that says several things; no honest client packs any. */
const packed = (...frames: readonly Uint8Array[]): Uint8Array => Buffer.concat(frames);

/** What somebody adds to, alters of and deletes from what stands in a root; also where the server can't know what it builds on. */
function attacksOn(peer: Peer, root: string): readonly (readonly [string, Uint8Array, number])[] {
  const forged = (change: (map: Y.Map<unknown>) => void): Uint8Array => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(peer.doc));
    const before = Y.encodeStateVector(doc);
    change(doc.getMap(root));
    return Y.encodeStateAsUpdate(doc, before);
  };
  const added = forged((map) => map.set("graffiti", "was here"));
  const altered = forged((map) => map.set("t1", "Altered"));
  const deleted = forged((map) => map.delete("t1"));
  const gone = new Y.Doc();
  gone.getMap(root).set("one", 1);
  const unsent = Y.encodeStateVector(gone);
  gone.getMap(root).set("two", 2);
  const late = Y.encodeStateAsUpdate(gone, unsent);
  const known = encodeSync("step2", Y.encodeStateAsUpdate(peer.doc));
  const plain: (readonly [string, Uint8Array])[] = [
    ["added", added],
    ["altered", altered],
    ["deleted", deleted],
    ["late", late],
  ];
  return [
    ...plain.flatMap(
      ([name, update]) =>
        [
          [`${name} as an update`, encodeSync("update", update), 4403],
          [`${name} as SyncStep2`, encodeSync("step2", update), 4403],
          [`${name} behind something harmless`, packed(known, encodeSync("update", update)), 4400],
          [
            `${name} before a barrier`,
            packed(encodeSync("update", update), Uint8Array.of(102, 1)),
            4400,
          ],
        ] as const,
    ),
    ["a part of it", encodeSync("update", altered).subarray(0, -3), 4400],
  ];
}

test.each(locked)("a %s can't write %s, whatever frames say so", async (role, to) => {
  const meeting = makeMeeting();
  const root = to === "kitchen/board" ? "notes" : "threads";
  await meeting.registry.change(to, (doc) => doc.getMap(root).set("t1", "Well said"));
  const other = await meeting.join({ name: "Other", role: "viewer", to });
  await other.saved();
  const before = Y.encodeStateAsUpdate(await meeting.stored(to));
  for (const [attack, frame, code] of attacksOn(other, root)) {
    const mallory = await meeting.join({ name: "Mallory", role, to });
    await mallory.saved();
    mallory.send(frame);
    await until(() => expect([attack, mallory.closeCode]).toEqual([attack, code]));
  }
  await other.saved();
  expect(other.closeCode).toBeNull();
  expect(other.doc.getMap(root).toJSON()).toEqual({ t1: "Well said" });
  expect(Y.encodeStateAsUpdate(await meeting.stored(to))).toEqual(before);
});

test("a changed role ends that person's connections, and no others", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  const feedback = await meeting.join({ name: "Ada", to: "kitchen/feedback" });
  const other = await meeting.join({ name: "Ada", to: "garden/board" });
  const bo = await meeting.join({ name: "Bo" });
  meeting.registry.changeRole("kitchen", "Ada", "viewer");
  await untilClosed(ada, 4409);
  await untilClosed(feedback, 4409);
  meeting.registry.changeRole("kitchen", "Bo", null);
  await untilClosed(bo, 4403);
  expect(other.closeCode).toBeNull();
});

test("nobody takes over the client id of somebody who is writing", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  ada.write("queue", 11);
  await ada.saved();
  const thief = await meeting.join({ name: "Mallory" });
  await until(() => expect(thief.notes()).toEqual({ queue: 11 }));

  // What Ada would say next, said by somebody else: hers would then be taken for known, and lost.
  const forged = new Y.Doc();
  Y.applyUpdate(forged, Y.encodeStateAsUpdate(thief.doc));
  forged.clientID = ada.doc.clientID;
  const before = Y.encodeStateVector(forged);
  forged.getMap("notes").set("forged", 1);
  thief.send(encodeSync("update", Y.encodeStateAsUpdate(forged, before)));
  await untilClosed(thief, 4400);

  ada.write("queue", 12);
  await ada.saved();
  const stored = await meeting.stored(kitchen);
  expect(stored.getMap("notes").toJSON()).toEqual({ queue: 12 });
});

test("somebody who reads nothing is cut off, and the others go on", async () => {
  let now = 0;
  const meeting = makeMeeting({ now: () => now });
  const ada = await meeting.join({ name: "Ada" });
  const slow = await meeting.join({ name: "Slow" });
  await slow.saved();
  slow.holdIncoming();
  const large = "x".repeat(6 * 1024 * 1024);
  for (let i = 0; i < 12; i++) {
    ada.write("large", large + i);
    await ada.saved();
    now += 60_000;
  }
  await untilClosed(slow, 4429);
  expect(ada.closeCode).toBeNull();
});

/** Presence that says nothing of anybody. */
const nobody = Uint8Array.of(1, 1, 0);

test("somebody who floods the server is cut off", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  const bo = await meeting.join({ name: "Bo" });
  for (let i = 0; i < 5000; i++) ada.send(nobody);
  await untilClosed(ada, 4429);
  expect(bo.closeCode).toBeNull();
});

test("fifty people who drag at sixty hertz are no flood", async () => {
  let now = 0;
  const meeting = makeMeeting({ now: () => now });
  const ada = await meeting.join({ name: "Ada" });
  for (let second = 0; second < 20; second++) {
    // Her own drag, and everybody's presence, repeated by a stock client 40 times a second.
    for (let i = 0; i < 100; i++) ada.send(nobody);
    await settle();
    now += 1000;
  }
  expect(ada.closeCode).toBeNull();
});
