import { beforeEach, describe, expect, test } from "vitest";
import type * as Y from "yjs";
import { noteIds, readNote, readRecord, recordIds } from "../document/read";
import { readStop } from "../document/stops";
import { mergePhase } from "./merge-phase";
import { mergeStep } from "./merge-step";
import { markMoment } from "./moment";
import { setPhase } from "./phase";
import { drawBoard, laneOf, phasesOf } from "./sheet-story";
import { splitPhase } from "./split-phase";
import { splitStep } from "./split-step";
import { setStep } from "./step";
import { setStop } from "./stop";

let doc: Y.Doc;
let transactions = 0;

beforeEach(() => {
  doc = drawBoard(
    "j1",
    { before: ["hears", "asks", "reads"], after: ["pays", "waits"] },
    { does: { hears: "a b c", asks: "d", pays: "e" }, thinks: { asks: "f g", waits: "h" } },
  );
  transactions = 0;
  doc.on("afterTransaction", ({ changed }) => (transactions += changed.size > 0 ? 1 : 0));
});

describe("a phase", () => {
  test("is split at a step: it and those behind it become a phase of their own", () => {
    setPhase(doc, "before", { period: "before" });
    const id = splitPhase(doc, "asks") ?? "";
    expect(phasesOf(doc, "j1")).toBe("before: hears | –: asks, reads | after: pays, waits");
    expect(readRecord(doc, "phases", id)).toMatchObject({ title: "", period: "before" });
    expect(laneOf(doc, "does")).toBe("a b c | d |  | e | ");
    expect(transactions).toBe(2);
  });

  test("isn't split at its first step, nor at one that is gone", () => {
    expect([splitPhase(doc, "hears"), splitPhase(doc, "gone")]).toEqual([null, null]);
    expect(transactions).toBe(0);
  });

  test("takes the next one in: its steps come behind, and both titles are kept", () => {
    mergePhase(doc, "before");
    expect(phasesOf(doc, "j1")).toBe("before / after: hears, asks, reads, pays, waits");
    expect(laneOf(doc, "thinks")).toBe(" | f g |  |  | h");
    expect(transactions).toBe(1);
  });

  test("that is split and merged again is as it was", () => {
    splitPhase(doc, "asks");
    mergePhase(doc, "before");
    expect(phasesOf(doc, "j1")).toBe("before: hears, asks, reads | after: pays, waits");
  });

  test("that is the last takes nothing in", () => {
    mergePhase(doc, "after");
    mergePhase(doc, "gone");
    expect(transactions).toBe(0);
  });
});

describe("a step", () => {
  test("is split in the middle of each cell; of an odd number the middle one stays", () => {
    setStep(doc, "hears", { actor: "customer" });
    const id = splitStep(doc, "hears", []) ?? "";
    expect(phasesOf(doc, "j1")).toBe("before: hears, –, asks, reads | after: pays, waits");
    expect(laneOf(doc, "does")).toBe("a b | c | d |  | e | ");
    expect(readRecord(doc, "steps", id)).toMatchObject({ title: "", actor: "customer" });
    expect(readNote(doc, "c")).toMatchObject({ by: "ada", at: 1 });
  });

  test("is split by notes: those of them that stand in it go along, others stay", () => {
    splitStep(doc, "hears", ["c", "a", "d", "gone"]);
    expect(laneOf(doc, "does")).toBe("b | a c | d |  | e | ");
    expect(transactions).toBe(1);
  });

  test("takes the next one in: its notes follow in each cell, and both titles are kept", () => {
    mergeStep(doc, "hears");
    expect(phasesOf(doc, "j1")).toBe("before: hears / asks, reads | after: pays, waits");
    expect(laneOf(doc, "does")).toBe("a b c d |  | e | ");
    expect(laneOf(doc, "thinks")).toBe("f g |  |  | h");
    expect(transactions).toBe(1);
  });

  test("takes in the first one of the next phase too, which stays there without it", () => {
    mergeStep(doc, "reads");
    mergeStep(doc, "reads");
    expect(phasesOf(doc, "j1")).toBe("before: hears, asks, reads / pays / waits | after: ");
    expect(laneOf(doc, "does")).toBe("a b c | d | e");
  });

  test("without a title takes on that of the other; the same one is said once", () => {
    setStep(doc, "hears", { title: "" });
    mergeStep(doc, "hears");
    expect(readRecord(doc, "steps", "hears")?.title).toBe("asks");
    setStep(doc, "pays", { title: "waits" });
    mergeStep(doc, "pays");
    expect(readRecord(doc, "steps", "pays")?.title).toBe("waits");
  });

  test("takes in what its presenter wants to remember at the next, which was a moment of truth", () => {
    markMoment(doc, "asks", { by: "ada", at: 1 });
    setStop(doc, "moment/asks", { notes: "Let it sink in" });
    mergeStep(doc, "hears");
    expect(readStop(doc, "moment/hears").notes).toBe("Let it sink in");
    markMoment(doc, "reads", { by: "ada", at: 1 });
    setStop(doc, "moment/reads", { notes: "Show the letter" });
    mergeStep(doc, "hears");
    expect(readStop(doc, "moment/hears").notes).toBe("Let it sink in\n\nShow the letter");
  });

  test("that is split and merged again is as it was", () => {
    const before = laneOf(doc, "does");
    splitStep(doc, "hears", []);
    mergeStep(doc, "hears");
    expect(laneOf(doc, "does")).toBe(before);
  });

  test("that is the last or gone takes nothing in, and one that is gone isn't split", () => {
    mergeStep(doc, "waits");
    mergeStep(doc, "gone");
    expect(splitStep(doc, "gone", [])).toBeNull();
    expect(transactions).toBe(0);
  });
});

test("whatever is split and merged, every note is still there", () => {
  const [notes, lanes] = [[...noteIds(doc)], [...recordIds(doc, "lanes")]];
  splitStep(doc, "asks", ["f"]);
  splitPhase(doc, "asks");
  mergeStep(doc, "hears");
  mergePhase(doc, "before");
  mergeStep(doc, "hears");
  expect([...noteIds(doc)]).toEqual(notes);
  const shown = lanes.flatMap((id) => laneOf(doc, id).match(/\w+/g) ?? []);
  expect(shown.toSorted()).toEqual(notes.toSorted());
});
