import { noteText } from "@resa/shared/document/board-doc";
import { renameBoard } from "@resa/shared/operations/board";
import { setLane } from "@resa/shared/operations/lane";
import { moveNote, removeNote, setNoteColour, setNoteKind } from "@resa/shared/operations/note";
import { setStep } from "@resa/shared/operations/step";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { makeProjection, type Projection } from "./projection";
import { countReads, furnish, mountEverything, range } from "./whole-board.harness";

describe("on a board of 5,000 notes, all of it on the screen, a change by somebody else", () => {
  const [here, there] = [new Y.Doc(), new Y.Doc()];
  const ran: string[] = [];
  let reads = (): number => 0;
  let view: Projection;
  let end = (): void => {};

  beforeAll(() => {
    furnish(there);
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
    there.on("update", (update: Uint8Array) => Y.applyUpdate(here, update));
    reads = countReads(here);
    view = makeProjection(here);
    end = mountEverything(view, ran);
    expect(reads()).toBeGreaterThan(5000);
  });
  beforeEach(() => void (ran.length = 0));
  afterAll(() => {
    end();
    view.dispose();
  });

  /** The effects that run when somebody else makes a change, and how often records are looked into. */
  function remotely(change: (doc: Y.Doc) => void): { ran: string[]; reads: number } {
    const before = reads();
    there.transact(() => change(there));
    return { ran: ran.toSorted(), reads: reads() - before };
  }

  test.each<[string, (doc: Y.Doc) => void, string]>([
    ["a note's colour", (doc) => setNoteColour(doc, "j5l5s5n2", "pink"), "j5l5s5n2 colour"],
    ["a note's text", (doc) => noteText(doc, "j5l5s5n2")?.insert(0, "Hi"), "j5l5s5n2 text"],
    ["a lane's name", (doc) => setLane(doc, "j5l5", { name: "Does" }), "j5l5 name"],
    ["a step's title", (doc) => setStep(doc, "j5s5", { title: "Calls" }), "j5s5 title"],
    ["the board's title", (doc) => renameBoard(doc, "Less"), "board"],
  ])("of %s runs one effect and reads a handful of records", (_, change, effect) => {
    const seen = remotely(change);
    expect(seen.ran).toEqual([effect]);
    expect(seen.reads).toBeLessThanOrEqual(10);
  });

  test("of a note's kind runs that of its kind, and of its colour where that goes with it", () => {
    const seen = remotely((doc) => setNoteKind(doc, "j5l5s6n2", "irritates"));
    expect(seen.ran).toEqual(["j5l5s6n2 colour", "j5l5s6n2 kind"]);
    expect(seen.reads).toBeLessThanOrEqual(10);
  });

  test("of a note's place runs that of its place, of its two cells, and of the boxes from there on down", () => {
    const place = { laneId: "j2l3", stepId: "j2s4", order: "a2V" };
    const seen = remotely((doc) => moveNote(doc, "j2l3s3n1", place));
    expect(seen.ran).toEqual(
      [
        "j2l3s3n1 place",
        "j2l3/j2s3 cell",
        "j2l3/j2s4 cell",
        "j2l3s3n1 box",
        // What stood below it moves up, what stands below it now moves down.
        ...["j2l3s3n2 box", "j2l3s3n3 box", "j2l3s3n4 box"],
        ...["j2l3s4n3 box", "j2l3s4n4 box"],
      ].toSorted(),
    );
    expect(seen.reads).toBeLessThanOrEqual(10);
  });

  test("of a note's text that makes it taller moves what stands below it", () => {
    const lines = "a line that is long enough to fill the note\n".repeat(12);
    const seen = remotely((doc) => noteText(doc, "j7l0s9n0")?.insert(0, lines));
    expect(seen.ran).toEqual(["j7l0s9n0 box", "j7l0s9n0 text", "j7l0s9n1 box"]);
    expect(seen.reads).toBeLessThanOrEqual(15);
  });

  test("that removes a note runs what told of it, and the list that it stood in", () => {
    const seen = remotely((doc) => removeNote(doc, "j8l0s9n1"));
    expect(seen.ran).toEqual(
      ["place", "kind", "colour", "by", "at", "text", "box"]
        .map((field) => `j8l0s9n1 ${field}`)
        .concat("j8l0/j8s9 cell")
        .toSorted(),
    );
    expect(seen.reads).toBeLessThanOrEqual(10);
  });

  test("of ten things at once runs each effect once", () => {
    const seen = remotely((doc) => {
      for (const n of range(5)) {
        setNoteColour(doc, `j9l9s1n${n}`, "blue");
        setNoteColour(doc, `j9l9s1n${n}`, "teal");
      }
      for (const n of range(5)) setNoteColour(doc, `j0l0s1n${n}`, "pink");
    });
    expect(seen.ran).toHaveLength(10);
    expect(new Set(seen.ran).size).toBe(10);
  });
});
