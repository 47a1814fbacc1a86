import { readTrace } from "@resa/shared/document/feedback-doc";
import { addNote, moveNote, removeNote } from "@resa/shared/operations/note";
import { renameBoard } from "@resa/shared/operations/board";
import { expect, test } from "vitest";
import { closeCodes } from "@resa/shared/protocol/close-codes";
import { makeMeeting, until, untilClosed } from "../support/meeting";

const feedback = "kitchen/feedback";
const place = { laneId: "l1", stepId: "s1", order: "a0" };
const note = { id: "n1", place, by: "Ada", at: 1, text: "Waits in the queue" };

test("who last did what to a thing is known when the board is closed, and was the one who was connected", async () => {
  const meeting = makeMeeting({ idleTime: 1 });
  const ada = await meeting.join({ id: "ada" });
  const bo = await meeting.join({ id: "bo" });
  addNote(ada.doc, note);
  addNote(ada.doc, { ...note, id: "n2" });
  await ada.saved();
  await until(() => expect(bo.doc.getMap("texts").size).toBe(2));
  // Whatever a note says of its maker, the server knows who sent it.
  addNote(bo.doc, { ...note, id: "n3" });
  moveNote(bo.doc, "n1", { x: 1, y: 2 });
  removeNote(bo.doc, "n2");
  await bo.saved();
  ada.cut();
  bo.cut();
  await until(() => expect(meeting.registry.rooms).toBe(0));

  const stored = await meeting.stored(feedback);
  const n1 = readTrace(stored, "n1");
  expect(n1).toMatchObject({ what: "moved", by: "bo", added: { by: "ada" } });
  expect(Math.abs(Date.now() - (n1?.at ?? 0))).toBeLessThan(60_000);
  expect(readTrace(stored, "n2")).toMatchObject({
    what: "removed",
    by: "bo",
    title: "Waits in the queue",
  });
  expect(readTrace(stored, "n3")).toMatchObject({ what: "added", by: "bo" });
});

test("of many who move things at the same moment each is told to have moved theirs, and the board has its last name", async () => {
  const meeting = makeMeeting({ idleTime: 1 });
  const names = ["ada", "bo", "cy", "di"];
  const join = async (id: string) => ({ id, peer: await meeting.join({ id }) });
  const people = await Promise.all(names.map(join));
  for (const { id, peer } of people) addNote(peer.doc, { ...note, id });
  await Promise.all(people.map(({ peer }) => peer.saved()));
  for (let time = 1; time <= 20; time++)
    for (const { id, peer } of people) {
      moveNote(peer.doc, id, { x: time, y: 0 });
      if (id === "ada") renameBoard(peer.doc, `Kitchen ${time}`);
    }
  await Promise.all(people.map(({ peer }) => peer.saved()));
  for (const { peer } of people) peer.cut();
  await until(() => expect(meeting.registry.rooms).toBe(0));

  const stored = await meeting.stored(feedback);
  for (const id of names)
    expect(readTrace(stored, id)).toMatchObject({ by: id, added: { by: id } });
  expect(readTrace(stored, "board")).toMatchObject({ what: "changed", by: "ada" });
  expect(meeting.titles.at(-1)).toBe("Kitchen 20");
});

test("a server that stops writes the traces first, and tells whoever reads them", async () => {
  const meeting = makeMeeting();
  const ada = await meeting.join({ id: "ada" });
  const reader = await meeting.join({ id: "vi", role: "viewer", to: feedback });
  addNote(ada.doc, note);
  await ada.saved();
  await meeting.registry.close();
  await untilClosed(reader, closeCodes.restart);
  expect(readTrace(await meeting.stored(feedback), "n1")).toMatchObject({ by: "ada" });
  expect(readTrace(reader.doc, "n1")).toMatchObject({ what: "added", by: "ada" });
});

test("however often the feedback is opened and written, one writer stands in it", async () => {
  const meeting = makeMeeting({ idleTime: 1 });
  for (let time = 0; time < 20; time++) {
    const ada = await meeting.join({ id: "ada" });
    addNote(ada.doc, { ...note, id: `n${time}` });
    await ada.saved();
    ada.cut();
    await until(() => expect(meeting.registry.rooms).toBe(0));
  }
  const stored = await meeting.stored(feedback);
  expect(stored.getMap("traces").size).toBe(20);
  expect(stored.store.clients.size).toBe(1);
});
