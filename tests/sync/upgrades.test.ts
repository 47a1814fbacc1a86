import { schemaVersion } from "@resa/shared/document/board-doc";
import { schemaOf } from "@resa/shared/document/upgrades";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { kitchen, makeMeeting, until } from "../support/meeting";

test("a board of an older schema is brought up to date with the first edit, once, on disk and for everybody", async () => {
  const meeting = makeMeeting();
  const old = new Y.Doc();
  old.getMap("board").set("schema", schemaVersion - 0.5);
  await meeting.disk.append(kitchen, Y.encodeStateAsUpdate(old));

  const ada = await meeting.join({ name: "Ada" });
  const bo = await meeting.join({ name: "Bo" });
  ada.write("queue", "eleven minutes");
  await ada.saved();
  await until(() => expect(schemaOf(bo.doc)).toBe(schemaVersion));
  expect(schemaOf(await meeting.stored())).toBe(schemaVersion);
});
