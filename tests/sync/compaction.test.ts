import { expect, test } from "vitest";
import { kitchen, makeMeeting, settle, until } from "../support/meeting";

const paragraph = "x".repeat(10_000);

test("compaction keeps everything, also what arrives during it", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  for (let i = 0; i < 6; i++) {
    ada.write(`note ${i}`, paragraph);
    await ada.saved();
  }
  expect(meeting.disk.calls("compact")).toBe(0);

  // One batch more is due; its snapshot is under way while the next are written.
  ada.write("note 6", paragraph);
  await until(() => expect(meeting.disk.calls("append")).toBe(7));
  meeting.disk.hold();
  await until(() => expect(meeting.disk.calls("compact")).toBe(1));
  for (let i = 7; i < 10; i++) ada.write(`note ${i}`, "during");
  await settle();
  meeting.disk.release();
  await ada.saved();

  const { snapshot, updates } = await meeting.disk.load(kitchen);
  expect(snapshot).not.toBeNull();
  expect(updates.length).toBeGreaterThan(0);
  expect((await meeting.stored()).getMap("notes").toJSON()).toEqual(ada.notes());
  const bo = await meeting.join({ name: "Bo" });
  await until(() => expect(bo.notes()).toEqual(ada.notes()));
});

test("a snapshot holds nothing that is not on disk", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  meeting.disk.hold();
  ada.write("due", paragraph.repeat(8));
  await settle();
  for (let i = 0; i < 5; i++) ada.write(`next ${i}`, i);
  await settle();
  meeting.disk.breakNext("append");
  meeting.disk.release();
  await until(() => expect(ada.closeCode).toBe(4500));
  await until(() => expect(meeting.disk.calls("compact")).toBe(1));
  await settle();
  expect(Object.keys((await meeting.stored()).getMap("notes").toJSON())).toEqual(["due"]);
});

test("what was overwritten weighs nothing once compacted", async () => {
  const meeting = makeMeeting({ idleTime: 0 });
  const ada = await meeting.join({ name: "Ada" });
  for (let i = 0; i < 200; i++) {
    ada.write("place", ["lane", "step", `order ${i}`]);
    if (i % 20 === 0) await ada.saved();
  }
  await ada.saved();
  ada.cut();
  await until(() => expect(meeting.registry.rooms).toBe(0));
  const { snapshot } = await meeting.disk.load(kitchen);
  expect(snapshot?.length).toBeLessThan(120);
});

test("a compaction that fails loses nothing and is tried again", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  meeting.disk.breakNext("compact");
  for (let i = 0; i < 30; i++) {
    ada.write(`note ${i}`, paragraph);
    await ada.saved();
  }
  expect(ada.closeCode).toBeNull();
  expect(meeting.disk.calls("compact")).toBeGreaterThan(1);
  expect((await meeting.stored()).getMap("notes").toJSON()).toEqual(ada.notes());
});
