import { expect, test } from "vitest";
import * as Y from "yjs";
import { makeDisk } from "../support/disk";
import { kitchen, makeMeeting, settle, until, untilClosed } from "../support/meeting";
import { usualBudget } from "../support/usual-budget";

test("the server asks first, so that nothing it says comes back to it", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  ada.write("queue", 11);
  await ada.saved();
  const appends = meeting.disk.calls("append");
  const bo = await meeting.join({ name: "Bo" });
  await bo.saved();
  expect(bo.heard.find((frame) => frame !== "presence")).toBe("step1");
  expect(meeting.disk.calls("append")).toBe(appends);
});

test("the document is whole when SyncStep2 says so", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  for (let i = 0; i < 20; i++) {
    ada.write(`note ${i}`, "x".repeat(i * 2000));
    await ada.saved();
  }
  const bo = await meeting.join({ name: "Bo" });
  await until(() => expect(bo.heard).toContain("step2"));
  expect(bo.notes()).toEqual(ada.notes());
});

test("edits made offline on both sides come together", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  const bo = await meeting.join({ name: "Bo" });
  ada.write("shared", 1);
  await until(() => expect(bo.notes()).toEqual({ shared: 1 }));
  bo.cut();
  bo.write("offline", 2);
  bo.doc.getMap("notes").delete("shared");
  ada.write("online", 3);
  const back = await meeting.join({ name: "Bo", doc: bo.doc });
  await until(() => expect(back.notes()).toEqual({ offline: 2, online: 3 }));
  await until(() => expect(ada.notes()).toEqual({ offline: 2, online: 3 }));
});

test("an edit sent before the server's question was answered is not lost, and not saved too early", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  await ada.saved();
  ada.cut();
  ada.write("offline", 1);

  const back = await meeting.join({ name: "Ada", doc: ada.doc, hearing: "later" });
  // Builds on `offline`, which the server hasn't got yet.
  back.write("hasty", 2);
  const saved = back.saved();
  await settle();
  expect(back.closeCode).toBeNull();
  expect(meeting.disk.calls("append")).toBe(0);

  back.releaseIncoming();
  await saved;
  expect((await meeting.stored()).getMap("notes").toJSON()).toEqual({ offline: 1, hasty: 2 });
});

test("a client that has told all it has may leave nothing out", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  await ada.saved();
  ada.cut();
  const back = await meeting.join({ name: "Ada", doc: ada.doc });
  await back.saved();
  back.doc.transact(() => back.write("unsaid", 1), "server");
  back.write("said", 2);
  await untilClosed(back, 4400);
  expect(meeting.disk.calls("append")).toBe(0);
});

test("a load that fails is an error for all who wait, and leaves no empty document", async () => {
  const disk = makeDisk();
  const before = new Y.Doc();
  before.getMap("notes").set("kept", 1);
  await disk.append(kitchen, Y.encodeStateAsUpdate(before));
  const meeting = makeMeeting({ disk });
  disk.breakNext("load");
  const all = await Promise.allSettled([
    meeting.registry.open(kitchen),
    meeting.registry.open(kitchen),
    meeting.registry.change(kitchen, () => {}),
  ]);
  expect(all.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  expect(meeting.registry.rooms).toBe(0);

  const ada = await meeting.join({ name: "Ada" });
  await until(() => expect(ada.notes()).toEqual({ kept: 1 }));
});

test("bytes that are no document are reported, and never served as an empty one", async () => {
  const disk = makeDisk();
  await disk.append(kitchen, Uint8Array.of(1, 200, 3));
  const meeting = makeMeeting({ disk });
  await expect(meeting.registry.open(kitchen)).rejects.toThrow("can't be read");
  expect(meeting.registry.rooms).toBe(0);
});

test("many who open a document at once share one load", async () => {
  const meeting = makeMeeting();
  await Promise.all(Array.from({ length: 20 }, (_, i) => meeting.join({ name: `person ${i}` })));
  expect(meeting.disk.calls("load")).toBe(1);
  expect(meeting.registry.sessions).toBe(20);
});

test("a room that nobody uses is closed, and opened again with everything", async () => {
  const meeting = makeMeeting({ idleTime: 0 });
  const ada = await meeting.join({ name: "Ada" });
  ada.write("queue", 11);
  await ada.saved();
  ada.cut();
  await until(() => expect(meeting.registry.rooms).toBe(0));
  const { snapshot, updates } = await meeting.disk.load(kitchen);
  expect([snapshot === null, updates.length]).toEqual([false, 0]);

  const bo = await meeting.join({ name: "Bo" });
  await until(() => expect(bo.notes()).toEqual({ queue: 11 }));
});

test("somebody who comes while the room is closing waits, and finds everything", async () => {
  const meeting = makeMeeting({ idleTime: 0 });
  const ada = await meeting.join({ name: "Ada" });
  ada.write("queue", 11);
  await ada.saved();
  meeting.disk.hold();
  ada.cut();
  await until(() => expect(meeting.disk.calls("compact")).toBe(1));

  const joining = meeting.join({ name: "Bo" });
  await settle();
  expect(meeting.disk.calls("load")).toBe(1);
  meeting.disk.release();
  const bo = await joining;
  await until(() => expect(bo.notes()).toEqual({ queue: 11 }));
  // The board twice, and once the feedback, into which its traces went.
  expect(meeting.disk.calls("load")).toBe(3);
});

test("an edit that was under way when its writer left is kept", async () => {
  const meeting = makeMeeting({ idleTime: 0 });
  const ada = await meeting.join({ name: "Ada" });
  meeting.disk.hold();
  ada.write("first", 1);
  ada.write("last words", 2);
  await settle();
  ada.cut();
  await settle();
  expect(meeting.registry.rooms).toBe(1);
  meeting.disk.release();
  await until(() => expect(meeting.registry.rooms).toBe(0));
  expect((await meeting.stored()).getMap("notes").toJSON()).toEqual({ first: 1, "last words": 2 });
});

test("a lease that nobody joined by is given back once", async () => {
  const meeting = makeMeeting({ idleTime: 0 });
  const ada = await meeting.join({ name: "Ada" });
  const lease = await meeting.registry.open(kitchen);
  lease.release();
  lease.release();
  await settle();
  expect(meeting.registry.rooms).toBe(1);
  ada.cut();
  await until(() => expect(meeting.registry.rooms).toBe(0));
});

test("a board in the trash lets nobody stay, nor in", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  const lease = await meeting.registry.open(kitchen);
  ada.write("queue", 11);
  await settle();
  await meeting.registry.closeBoard("kitchen");
  await untilClosed(ada, 4404);
  expect((await meeting.stored()).getMap("notes").toJSON()).toEqual({ queue: 11 });
  let code = 0;
  lease.join(
    { personId: "late", name: "Late", role: "editor" },
    { send() {}, close: (given) => (code = given), buffered: () => 0 },
    usualBudget(),
  );
  expect(code).toBe(4404);
});

test("a server that stops makes everything durable, says so, and opens nothing more", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  meeting.disk.hold();
  ada.write("queue", 11);
  const saved = ada.saved();
  await settle();
  const closing = meeting.registry.close();
  meeting.disk.release();
  await closing;
  await saved;
  await untilClosed(ada, 1012);
  expect((await meeting.stored()).getMap("notes").toJSON()).toEqual({ queue: 11 });
  await expect(meeting.registry.open(kitchen)).rejects.toThrow("stopping");
});
