import { expect, test } from "vitest";
import * as Y from "yjs";
import { encodeSync } from "../../server/src/rooms/frames";
import { changeOf } from "../access/stored";
import { makeDisk } from "../support/disk";
import { makeMeeting, settle, untilClosed } from "../support/meeting";

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

test("when the server was restarted, nobody writes under another's client id, and she goes on", async () => {
  const disk = makeDisk();
  const before = makeMeeting({ disk });
  const ada = await before.join({ name: "Ada" });
  ada.write("hers", 1);
  await ada.saved();
  ada.cut();
  await before.registry.close();
  ada.write("offline", 2);

  const after = makeMeeting({ disk });
  const mallory = await after.join({ name: "Mallory" });
  await settle();
  const steal = (doc: Y.Doc) => void doc.getMap("notes").set("stolen", 3);
  mallory.send(encodeSync("update", changeOf(mallory.doc, steal, ada.doc.clientID)));
  await untilClosed(mallory, 4400);

  const adaAgain = await after.join({ name: "Ada", doc: ada.doc });
  await settle();
  adaAgain.write("more", 4);
  await adaAgain.saved();
  const notes = (await after.stored()).getMap("notes").toJSON();
  expect(notes).toEqual({ hers: 1, offline: 2, more: 4 });
});
