import { expect, test } from "vitest";
import { kitchen, makeMeeting, settle, until, untilClosed } from "../support/meeting";
import { addNote } from "@resa/shared/operations/note";
import { renameBoard } from "@resa/shared/operations/board";
import { readText } from "@resa/shared/document/read";

test("what another person sees is already on disk", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  const bo = await meeting.join({ name: "Bo" });
  meeting.disk.hold();
  ada.write("queue", "eleven minutes");
  await settle();
  expect(bo.notes()).toEqual({});

  meeting.disk.release();
  await until(() => expect(bo.notes()).toEqual({ queue: "eleven minutes" }));
  expect((await meeting.stored()).getMap("notes").toJSON()).toEqual({ queue: "eleven minutes" });
});

test("somebody who joins never sees what is not yet on disk", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  ada.write("first", 1);
  await ada.saved();
  meeting.disk.hold();
  ada.write("second", 2);
  await settle();

  const bo = await meeting.join({ name: "Bo" });
  await until(() => expect(bo.notes()).toEqual({ first: 1 }));
  meeting.disk.release();
  await until(() => expect(bo.notes()).toEqual({ first: 1, second: 2 }));
});

test("a barrier is answered after the disk, not before", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join();
  meeting.disk.hold();
  ada.write("queue", 11);
  const saved = ada.saved();
  await settle();
  expect(ada.heard).not.toContain("barrier");
  meeting.disk.release();
  await saved;
  expect((await meeting.stored()).getMap("notes").get("queue")).toBe(11);
});

test("a barrier that asks for an edit that came twice waits for the first of them", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ id: "ada" });
  const twin = await meeting.join({ id: "ada", doc: ada.doc });
  meeting.disk.hold();
  ada.write("queue", 11);
  await settle();
  const saved = twin.saved();
  await settle();
  expect(twin.heard).not.toContain("barrier");
  meeting.disk.release();
  await saved;
});

test("a barrier with nothing before it is answered at once, and no disk is asked", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ role: "viewer" });
  meeting.disk.hold();
  await ada.saved();
  expect(meeting.disk.calls("append")).toBe(0);
});

test("what gathers while the disk is busy leaves as one frame, and not to the one who made it", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  const bo = await meeting.join({ name: "Bo" });
  await until(() => expect(bo.heard).toContain("step2"));
  meeting.disk.hold();
  ada.write("note 0", 0);
  await settle();
  for (let i = 1; i < 10; i++) ada.write(`note ${i}`, i);
  await settle();
  meeting.disk.release();
  await ada.saved();
  await until(() => expect(Object.keys(bo.notes())).toHaveLength(10));

  // The first went to disk alone, the other nine together.
  expect(bo.heard.filter((frame) => frame === "update")).toHaveLength(2);
  expect(meeting.disk.calls("append")).toBe(2);
  expect(ada.heard).not.toContain("update");
});

test("what comes in together goes to disk together, in one frame", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  const bo = await meeting.join({ name: "Bo" });
  await until(() => expect(bo.heard).toContain("step2"));
  for (let i = 0; i < 10; i++) ada.write(`note ${i}`, i);
  await until(() => expect(Object.keys(bo.notes())).toHaveLength(10));
  expect(bo.heard.filter((frame) => frame === "update")).toHaveLength(1);
  expect(meeting.disk.calls("append")).toBe(1);
});

test("when the disk fails all are sent away, and the edit arrives after all", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ name: "Ada" });
  const bo = await meeting.join({ name: "Bo" });
  ada.write("before", 1);
  await ada.saved();
  meeting.disk.breakNext("append");
  ada.write("lost", 2);
  await untilClosed(ada, 4500);
  await untilClosed(bo, 4500);
  expect(bo.notes()).toEqual({ before: 1 });

  const adaAgain = await meeting.join({ name: "Ada", doc: ada.doc });
  const boAgain = await meeting.join({ name: "Bo", doc: bo.doc });
  await until(() => expect(boAgain.notes()).toEqual({ before: 1, lost: 2 }));
  await adaAgain.saved();
  expect((await meeting.stored()).getMap("notes").toJSON()).toEqual({ before: 1, lost: 2 });
});

test("the server's own change is on disk, and with everybody, when it says so", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ role: "viewer" });
  const at = { laneId: "lane0001", stepId: "step0001", order: "a0" };
  const id = await meeting.registry.change(kitchen, (doc) =>
    addNote(doc, { place: at, by: "ada00001", at: 1, text: "Hello" }),
  );
  expect(readText(await meeting.stored(), id)).toBe("Hello");
  await until(() => expect(readText(ada.doc, id)).toBe("Hello"));
});

test("a change of the server's that throws leaves nothing behind", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join();
  ada.write("kept", 1);
  const change = meeting.registry.change(kitchen, (doc) => {
    doc.getMap("notes").set("half", 1);
    throw new Error("not so");
  });
  await expect(change).rejects.toThrow("not so");
  ada.write("after", 2);
  await ada.saved();
  expect((await meeting.stored()).getMap("notes").toJSON()).toEqual({ kept: 1, after: 2 });
});

test("a new title is told once it is on disk", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join();
  meeting.disk.hold();
  renameBoard(ada.doc, "Buying a kitchen");
  ada.write("queue", 1);
  await settle();
  expect(meeting.titles).toEqual([]);
  meeting.disk.release();
  await ada.saved();
  expect(meeting.titles).toEqual(["Buying a kitchen"]);
});
