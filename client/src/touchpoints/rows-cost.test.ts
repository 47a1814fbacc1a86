import { noteText } from "@resa/shared/document/board-doc";
import { setLane } from "@resa/shared/operations/lane";
import { moveNote, removeNote, setNoteColour } from "@resa/shared/operations/note";
import { setStep } from "@resa/shared/operations/step";
import { setTouchpoint } from "@resa/shared/operations/touchpoint";
import { afterAll, expect, test } from "vitest";
import { lookOn } from "../board/whole-board.harness";
import { createRow } from "./row";
import { createTouchpointRows } from "./touchpoint-rows";

const touchpoints = "j4l1";
const { remotely, end } = lookOn(
  (doc) => {
    setLane(doc, touchpoints, { role: "touchpoints" });
    setStep(doc, "j4s4", { title: "Waits" });
  },
  (view, effect) => {
    const rows = createTouchpointRows(() => "j4", view);
    effect("rows", rows);
    for (const id of rows()) {
      const row = createRow(id, view);
      for (const field of [
        "step",
        "event",
        "channel",
        "wished",
        "actual",
        "gap",
        "action",
      ] as const)
        effect(`${id} ${field}`, row[field]);
    }
  },
);
afterAll(end);

test.each<[string, (doc: Parameters<typeof removeNote>[0]) => void, string[]]>([
  ["an action", (doc) => setTouchpoint(doc, "j4l1s3n2", { action: "Call back" }), ["action"]],
  ["a feeling", (doc) => setTouchpoint(doc, "j4l1s3n2", { wished: 2 }), ["wished"]],
  ["both", (doc) => setTouchpoint(doc, "j4l1s3n2", { actual: -1 }), ["actual", "gap"]],
  ["an event", (doc) => noteText(doc, "j4l1s3n2")?.insert(0, "Waits"), ["event"]],
])("among 5,000 notes %s runs what shows it in its own row", (_, change, fields) => {
  const seen = remotely(change);
  expect(seen.ran).toEqual(fields.map((field) => `j4l1s3n2 ${field}`));
  expect(seen.reads).toBeLessThanOrEqual(20);
});

test("rows are looked for again only when a touchpoint comes, goes or moves", () => {
  const place = { laneId: touchpoints, stepId: "j4s4", order: "a2V" };
  const moved = remotely((doc) => moveNote(doc, "j4l1s3n1", place));
  expect(moved.ran).toEqual(["j4l1s3n1 step", "rows"]);
  expect(moved.reads).toBeLessThanOrEqual(10);
  const gone = remotely((doc) => removeNote(doc, "j4l1s5n1"));
  expect(gone.ran).toContain("rows");
  expect(gone.reads).toBeLessThanOrEqual(20);
  for (const change of [
    (doc) => removeNote(doc, "j4l2s5n1"),
    (doc) => removeNote(doc, "j5l1s5n1"),
    (doc) => setNoteColour(doc, "j4l1s2n0", "pink"),
  ] satisfies Parameters<typeof remotely>[0][])
    expect(remotely(change).ran).toEqual([]);
});
