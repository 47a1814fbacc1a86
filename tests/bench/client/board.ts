import { rootOf, schemaVersion } from "@resa/shared/document/board-doc";
import { readText } from "@resa/shared/document/read";
import { makeArrangement } from "@resa/shared/layout/arrangement";
import type { JourneyBox, Rect } from "@resa/shared/layout/box";
import { type Layout, makeLayout } from "@resa/shared/layout/layout";
import type { Id } from "@resa/shared/model/id";
import { laneRoles } from "@resa/shared/model/lane-role";
import { ordersAfter } from "@resa/shared/model/order";
import { addJourney } from "@resa/shared/operations/journey";
import { addLane } from "@resa/shared/operations/lane";
import { addNote } from "@resa/shared/operations/note";
import { addPhase } from "@resa/shared/operations/phase";
import { addStep } from "@resa/shared/operations/step";
import * as Y from "yjs";
import { sourceOf } from "../../../client/src/board/source";
import { makeRandom, type Random } from "../random";
import { sentence } from "./sentences";

/** A note as anybody could draw it: where it stands on the board, px at 100 %, and what it says. */
export interface DrawnNote extends Rect {
  readonly text: string;
}

/** The board that all show. */
export interface BenchBoard {
  readonly doc: Y.Doc;
  readonly notes: readonly DrawnNote[];
  readonly bounds: Rect;
  journeyBox(id: Id): JourneyBox | undefined;
}

/** 10 journeys of 50 cells each, long rather than high: journeys stand one below the other, and so the most of them are in view. */
const shape = { journeys: 10, lanes: 2, phases: 5, stepsPerPhase: 5 };

/** Makes the same board of `count` notes at every call, by the operations that people's commands use, and lays it out as Resa does. */
export function makeBenchBoard(count: number): BenchBoard {
  const random = makeRandom(3);
  const doc = new Y.Doc();
  doc.transact(() => {
    rootOf(doc, "board").set("schema", schemaVersion);
    const cells = ordersAfter(null, shape.journeys).flatMap((order) =>
      addSheet(doc, order, random),
    );
    const orders = ordersAfter(null, Math.ceil(count / cells.length));
    for (let index = 0; index < count; index++) {
      const cell = cells[index % cells.length];
      const order = orders[Math.floor(index / cells.length)];
      if (!cell || order === undefined) continue;
      addNote(doc, { place: { ...cell, order }, text: sentence(random), by: "bench", at: index });
    }
  });

  const arrangement = makeArrangement(sourceOf(doc));
  const layout = makeLayout(arrangement, (noteId) => readText(doc, noteId));
  return {
    doc,
    notes: drawnNotes(doc, layout),
    bounds: layout.bounds,
    journeyBox: (id) => layout.journey(id),
  };
}

function addSheet(doc: Y.Doc, order: string, random: Random): { laneId: Id; stepId: Id }[] {
  const journeyId = addJourney(doc, { title: sentence(random), order });
  const laneIds = ordersAfter(null, shape.lanes).map((order, index) =>
    addLane(doc, { journeyId, order, role: laneRoles[index] ?? "free" }),
  );
  const stepIds = ordersAfter(null, shape.phases).flatMap((order) => {
    const phaseId = addPhase(doc, { journeyId, order, title: "Getting to know" });
    return ordersAfter(null, shape.stepsPerPhase).map((order) =>
      addStep(doc, { phaseId, order, title: "Asks around" }),
    );
  });
  return laneIds.flatMap((laneId) => stepIds.map((stepId) => ({ laneId, stepId })));
}

function drawnNotes(doc: Y.Doc, layout: Layout): DrawnNote[] {
  return [...rootOf(doc, "texts").keys()].flatMap((id) => {
    const box = layout.onBoard(id);
    if (!box) return [];
    const { x, y, width, height } = box;
    return [{ x, y, width, height, text: readText(doc, id) }];
  });
}
