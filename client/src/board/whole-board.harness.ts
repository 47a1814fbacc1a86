import { rootOf } from "@resa/shared/document/board-doc";
import { boardRoots } from "@resa/shared/document/roots";
import { renameBoard } from "@resa/shared/operations/board";
import { addJourney } from "@resa/shared/operations/journey";
import { addLane } from "@resa/shared/operations/lane";
import { addNote } from "@resa/shared/operations/note";
import { addPhase } from "@resa/shared/operations/phase";
import { addStep } from "@resa/shared/operations/step";
import { createEffect, createRoot } from "solid-js";
import * as Y from "yjs";
import { makeProjection, type Projection } from "./projection";

const [journeys, lanes, steps] = [10, 10, 10];

/** How many notes a cell holds: the first of each lane is the tallest, so that the others may grow and shrink within the row. */
const notesAt = (step: number): number => (step === 0 ? 8 : step === 9 ? 2 : 5);
/** 0, 1, 2 … */
export const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** A board of 10 journeys and 5,000 notes: `j3l2s1n0` is the first note of the cell of lane `j3l2` and step `j3s1`. */
export function furnish(doc: Y.Doc): void {
  renameBoard(doc, "Everything");
  for (const j of range(journeys).map((at) => `j${at}`)) {
    addJourney(doc, { id: j, order: `a${j.slice(1)}` });
    addPhase(doc, { id: `${j}p`, journeyId: j, order: "a0" });
    for (const s of range(steps))
      addStep(doc, { id: `${j}s${s}`, phaseId: `${j}p`, order: `a${s}` });
    for (const l of range(lanes)) {
      addLane(doc, { id: `${j}l${l}`, journeyId: j, order: `a${l}` });
      for (const s of range(steps))
        for (const n of range(notesAt(s)))
          addNote(doc, {
            id: `${j}l${l}s${s}n${n}`,
            place: { laneId: `${j}l${l}`, stepId: `${j}s${s}`, order: `a${n}` },
            by: "ada",
            at: 1,
          });
    }
  }
}

/** One effect for everything that a view of the whole board reads, field by field. `ran` gets its name at every run but the first. */
export function mountEverything(view: Projection, ran: string[]): () => void {
  let isMounted = false;
  const effect = (name: string, read: () => unknown): void =>
    createEffect(() => {
      read();
      if (isMounted) ran.push(name);
    });
  const { arrangement } = view;
  return createRoot((end) => {
    effect("board", view.board);
    effect("journeys", view.journeys);
    effect("free", view.free);
    effect("unplaced", view.unplaced);
    effect("tray", view.tray);
    effect("bounds", view.bounds);
    for (const j of arrangement.journeys) {
      effect(`${j} title`, () => view.journey(j).title);
      effect(`${j} box`, () => view.journeyBox(j));
      effect(`${j} phases`, () => view.phases(j));
      effect(`${j} lanes`, () => view.lanes(j));
      effect(`${j} steps`, () => view.stepsOfJourney(j));
      for (const s of arrangement.stepsOfJourney(j)) {
        effect(`${s} title`, () => view.step(s).title);
        effect(`${s} actor`, () => view.step(s).actor);
        effect(`${s} box`, () => view.stepBox(s));
      }
      for (const l of arrangement.lanes(j)) {
        effect(`${l} name`, () => view.lane(l).name);
        effect(`${l} role`, () => view.lane(l).role);
        effect(`${l} box`, () => view.laneBox(l));
        for (const s of arrangement.stepsOfJourney(j)) {
          effect(`${l}/${s} cell`, () => view.cell(l, s));
          for (const n of arrangement.cell(l, s)) {
            effect(`${n} place`, () => view.note(n).place);
            effect(`${n} kind`, () => view.note(n).kind);
            effect(`${n} colour`, () => view.note(n).colour);
            effect(`${n} by`, () => view.note(n).by);
            effect(`${n} at`, () => view.note(n).at);
            effect(`${n} text`, () => view.text(n));
            effect(`${n} box`, () => view.noteBox(n));
          }
        }
      }
    }
    isMounted = true;
    return end;
  });
}

/**
 * That board as one sees it while somebody else changes it. `prepare` adds to it first; `watch` mounts a view of it and tells in `ran`
 * what runs again.
 */
export function lookOn(
  prepare: (doc: Y.Doc) => void,
  watch: (view: Projection, effect: (name: string, read: () => unknown) => void) => void,
) {
  const [here, there] = [new Y.Doc(), new Y.Doc()];
  furnish(there);
  prepare(there);
  Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
  there.on("update", (update: Uint8Array) => Y.applyUpdate(here, update));
  const reads = countReads(here);
  const view = makeProjection(here);
  const ran: string[] = [];
  const end = createRoot((end) => {
    watch(view, (name, read) => createEffect(() => void (read(), ran.push(name))));
    return end;
  });
  return {
    view,
    /** What runs again at somebody else's change, and how often records are looked into for it. */
    remotely(change: (doc: Y.Doc) => void): { ran: string[]; reads: number } {
      ran.length = 0;
      const before = reads();
      there.transact(() => change(there));
      return { ran: ran.toSorted(), reads: reads() - before };
    },
    end() {
      end();
      view.dispose();
    },
  };
}

/** Counts every look into the root maps of a document, whoever takes it; a walk over a root counts all of its entries. */
export function countReads(doc: Y.Doc): () => number {
  let reads = 0;
  for (const root of boardRoots.map((name) => rootOf(doc, name))) {
    const { get, keys, forEach } = root;
    root.get = (key) => ((reads += 1), get.call(root, key));
    root.keys = () => ((reads += root.size), keys.call(root));
    root.forEach = (see) => ((reads += root.size), forEach.call(root, see));
  }
  return () => reads;
}
