import { expect, test } from "vitest";
import * as Y from "yjs";
import { makeMeeting, settle } from "../support/meeting";

test("when an older backup was restored, what people still have comes back, whoever is first", async () => {
  const before = makeMeeting();
  const [ada, bo] = [await before.join({ name: "Ada" }), await before.join({ name: "Bo" })];
  ada.write("hers", 1);
  await ada.saved();
  bo.write("his", 2);
  await bo.saved();
  await settle();
  for (const peer of [ada, bo]) peer.cut();

  // The backup is from before all that. Ada is here already, and has not yet said what she has.
  const after = makeMeeting();
  const adaAgain = await after.join({ name: "Ada", doc: ada.doc, hearing: "later" });
  await settle();
  const boAgain = await after.join({ name: "Bo", doc: bo.doc });
  await settle();
  await boAgain.saved();
  adaAgain.releaseIncoming();
  await settle();
  adaAgain.write("more", 3);
  await adaAgain.saved();

  const stored = await after.stored();
  expect(stored.getMap("notes").toJSON()).toEqual({ hers: 1, his: 2, more: 3 });
  expect(Y.encodeStateVector(stored)).toEqual(Y.encodeStateVector(ada.doc));
  expect([adaAgain.closeCode, boAgain.closeCode]).toEqual([null, null]);
});

test("when nobody else is here, one brings back what others made", async () => {
  const before = makeMeeting();
  const [ada, bo] = [await before.join({ name: "Ada" }), await before.join({ name: "Bo" })];
  ada.write("hers", 1);
  await ada.saved();
  await settle();
  const after = makeMeeting();
  const boAgain = await after.join({ name: "Bo", doc: bo.doc });
  // What one has is said when the server has asked for it.
  await settle();
  await boAgain.saved();
  expect((await after.stored()).getMap("notes").toJSON()).toEqual({ hers: 1 });
  // And she writes on under her own id.
  const adaAgain = await after.join({ name: "Ada", doc: ada.doc });
  adaAgain.write("hers", 2);
  await adaAgain.saved();
  expect((await after.stored()).getMap("notes").toJSON()).toEqual({ hers: 2 });
});
