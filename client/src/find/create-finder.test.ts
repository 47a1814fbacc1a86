import { noteText } from "@resa/shared/document/board-doc";
import { readText } from "@resa/shared/document/read";
import { markMoment, unmarkMoment } from "@resa/shared/operations/moment";
import { addNote, moveNote, removeNote, setNoteKind } from "@resa/shared/operations/note";
import { addPhase } from "@resa/shared/operations/phase";
import { moveStep, removeStep, setStep } from "@resa/shared/operations/step";
import { createEffect, createRoot, createSignal } from "solid-js";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import * as Y from "yjs";
import { makeProjection } from "../board/projection";
import { countReads, furnish } from "../board/whole-board.harness";
import { createFinder, type Query } from "./create-finder";
import type { Mark } from "./find-view";
import { everyNote } from "./note-filter";
import type { Thing } from "./thing";

/** What changes on the board is listed with the next frame. */
const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

const nothing: Query = { search: "", filter: everyNote };

/** Somebody searches a board of 5,000 notes, while somebody else (`there`) may change it. */
function search(begin: Query) {
  const [here, there] = [new Y.Doc(), new Y.Doc()];
  furnish(there);
  const write = (noteId: string, text: string) => noteText(there, noteId)?.insert(0, text);
  write("j1l1s1n0", "The fitter forgot the worktop");
  write("j0l3s7n1", "Which FITTER is it?");
  write("j0l3s2n0", "A fitter came");
  setStep(there, "j4s4", { title: "The fitter comes" });
  Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
  there.on("update", (update: Uint8Array) => Y.applyUpdate(here, update));

  const reads = countReads(here);
  const projection = makeProjection(here);
  const checked: string[] = [];
  const marks = new Map<string, Mark>();
  const [query, setQuery] = createSignal(begin);
  const textOf = ({ record, id }: Thing): string => {
    checked.push(id);
    return record === "notes" ? readText(here, id) : (projection.arrangement.step(id)?.title ?? "");
  };
  const [finder, end] = createRoot((dispose) => [
    createFinder(query, {
      projection,
      textOf,
      mark: (noteId, mark) => (mark ? marks.set(noteId, mark) : marks.delete(noteId)),
    }),
    dispose,
  ]);
  onTestFinished(() => (end(), projection.dispose()));
  return {
    there,
    write,
    setQuery,
    finder,
    marks,
    end,
    hits: () => finder.hits().map(({ id }) => id),
    /** What a change by somebody else makes us look into: the texts, and how often any record is read. */
    remotely(change: () => void) {
      const before = reads();
      checked.length = 0;
      there.transact(change);
      return { checked: [...checked], reads: reads() - before };
    },
  };
}

test("notes and titles are found in the order in which one reads the board, and marked", () => {
  const { hits, marks, finder } = search({ search: "fitter", filter: everyNote });
  expect(hits()).toEqual(["j0l3s2n0", "j0l3s7n1", "j1l1s1n0", "j4s4"]);
  expect(marks).toEqual(
    new Map([
      ["j0l3s2n0", "found"],
      ["j0l3s7n1", "found"],
      ["j1l1s1n0", "found"],
      ["j4s4", "found"],
    ]),
  );
  expect(finder.dimmed()).toBe(0);
});

test("a filter finds what passes it, dims every other note, and leaves titles out", () => {
  const { hits, there, setQuery, marks, finder } = search(nothing);
  there.transact(() => ["j0l3s2n0", "j2l2s2n2"].forEach((id) => setNoteKind(there, id, "idea")));
  expect(hits()).toEqual([]);

  setQuery({ search: "", filter: { ...everyNote, kinds: ["idea"] } });
  expect(hits()).toEqual(["j0l3s2n0", "j2l2s2n2"]);
  expect(finder.dimmed()).toBe(4998);

  setQuery({ search: "fitter", filter: { ...everyNote, kinds: ["idea"] } });
  expect(hits()).toEqual(["j0l3s2n0"]);
  expect(finder.dimmed()).toBe(4998);
  expect(marks.get("j2l2s2n2")).toBeUndefined();
  expect(marks.get("j1l1s1n0")).toBe("dimmed");

  setQuery(nothing);
  expect([hits(), finder.dimmed(), marks.size]).toEqual([[], 0, 0]);
});

test("moments of truth alone are found, notes and steps, also what becomes one meanwhile", async () => {
  const { hits, there, setQuery, finder, remotely } = search(nothing);
  const mark = (id: string) => markMoment(there, id, { by: "maja", at: 1 });
  mark("j0l3s2n0");
  setQuery({ search: "", filter: { ...everyNote, onlyMoments: true } });
  expect([hits(), finder.dimmed()]).toEqual([["j0l3s2n0"], 4999]);
  const seen = remotely(() => (mark("j2s1"), mark("j2l0s1n1")));
  expect(seen.reads).toBeLessThanOrEqual(20);
  await frame();
  expect([hits(), finder.dimmed()]).toEqual([["j0l3s2n0", "j2s1", "j2l0s1n1"], 4998]);
  remotely(() => unmarkMoment(there, "j0l3s2n0"));
  await frame();
  expect([hits(), finder.dimmed()]).toEqual([["j2s1", "j2l0s1n1"], 4999]);
});

test("a phase lets its own notes pass, also while its steps come and go", async () => {
  const { there, setQuery, finder } = search(nothing);
  setQuery({ search: "", filter: { ...everyNote, phaseId: "j0p" } });
  expect([finder.hits().length, finder.dimmed()]).toEqual([500, 4500]);
  // A step with two notes in each of ten lanes goes into another phase, and comes back.
  addPhase(there, { id: "other", journeyId: "j0", order: "a1" });
  moveStep(there, "j0s9", { phaseId: "other", order: "a0" });
  await frame();
  expect([finder.hits().length, finder.dimmed()]).toEqual([480, 4520]);
  moveStep(there, "j0s9", { phaseId: "j0p", order: "a9" });
  await frame();
  expect([finder.hits().length, finder.dimmed()]).toEqual([500, 4500]);
  removeStep(there, "j0s9");
  await frame();
  expect([finder.hits().length, finder.dimmed()]).toEqual([480, 4500]);
});

test("whoever stops searching leaves no mark, and looks at nothing any more", () => {
  const { end, marks, remotely, write } = search({ search: "fitter", filter: everyNote });
  end();
  expect(marks.size).toBe(0);
  expect(remotely(() => write("j5l5s5n1", "fitter")).checked).toEqual([]);
  expect(marks.size).toBe(0);
});

describe("while somebody searches, a change by somebody else", () => {
  let searching: ReturnType<typeof search>;
  beforeEach(() => void (searching = search({ search: "fitter", filter: everyNote })));

  test("to one note looks at that note again and at no other", async () => {
    const { remotely, write, hits, marks } = searching;
    const seen = remotely(() => write("j5l5s5n1", "Phone the fitter"));
    expect(seen.checked).toEqual(["j5l5s5n1"]);
    expect(seen.reads).toBeLessThanOrEqual(12);
    await frame();
    expect(hits()).toContain("j5l5s5n1");
    expect(marks.get("j5l5s5n1")).toBe("found");

    remotely(() => noteText(searching.there, "j5l5s5n1")?.delete(6, 10));
    await frame();
    expect(hits()).not.toContain("j5l5s5n1");
    expect(marks.get("j5l5s5n1")).toBeUndefined();
  });

  test("that adds or removes a note adds or removes a hit", async () => {
    const { remotely, there, hits, marks } = searching;
    const place = { laneId: "j0l0", stepId: "j0s0", order: "Zz" };
    remotely(() => addNote(there, { id: "new", place, text: "Fitter?", by: "tor", at: 1 }));
    await frame();
    expect(hits()[0]).toBe("new");
    remotely(() => removeNote(there, "new"));
    await frame();
    expect(hits()).toHaveLength(4);
    expect(marks.has("new")).toBe(false);
  });

  test("that moves a note moves its hit", async () => {
    const { remotely, there, hits } = searching;
    const place = { laneId: "j9l0", stepId: "j9s0", order: "a1" };
    remotely(() => moveNote(there, "j0l3s2n0", place));
    await frame();
    expect(hits()).toEqual(["j0l3s7n1", "j1l1s1n0", "j4s4", "j0l3s2n0"]);
  });

  test("is listed with all others of the same frame at once", async () => {
    const { remotely, there, finder, hits } = searching;
    let listed = -1;
    const end = createRoot((dispose) => (createEffect(() => (finder.hits(), listed++)), dispose));
    onTestFinished(end);
    for (let step = 9; step >= 0; step--)
      remotely(() =>
        moveNote(there, "j0l3s2n0", { laneId: "j9l0", stepId: `j9s${step}`, order: "a1" }),
      );
    expect(listed).toBe(0);
    await frame();
    expect([listed, hits().at(-1)]).toEqual([1, "j0l3s2n0"]);
  });

  test("of a note's kind moves it through the filter", async () => {
    const { remotely, there, setQuery, finder, hits } = searching;
    setQuery({ search: "", filter: { ...everyNote, kinds: ["question"] } });
    expect(finder.dimmed()).toBe(5000);
    const seen = remotely(() => setNoteKind(there, "j6l6s6n1", "question"));
    expect(seen.checked).toEqual([]);
    await frame();
    expect([hits(), finder.dimmed()]).toEqual([["j6l6s6n1"], 4999]);
  });
});
