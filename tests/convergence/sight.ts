import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { Layout } from "@resa/shared/layout/layout";
import {
  noteIds,
  readBoard,
  readNote,
  readRecord,
  readText,
  recordIds,
} from "@resa/shared/document/read";
import { rootOf } from "@resa/shared/document/board-doc";
import { fieldRoots } from "@resa/shared/model/field-root";
import type { Id } from "@resa/shared/model/id";
import type * as Y from "yjs";
import type { Ids } from "./ids";

const recordRoots = [
  "journeys",
  "phases",
  "steps",
  "lanes",
  "personas",
  "channels",
  "groups",
] as const;

/** Everything that a document says, as it is read. */
export function records(doc: Y.Doc): string {
  const all: Record<string, unknown> = { board: readBoard(doc) };
  for (const root of recordRoots)
    for (const id of [...recordIds(doc, root)].toSorted())
      all[`${root}/${id}`] = readRecord(doc, root, id);
  for (const id of [...noteIds(doc)].toSorted())
    all[`notes/${id}`] = { ...readNote(doc, id), text: readText(doc, id) };
  for (const root of fieldRoots)
    all[root] = [...rootOf(doc, root)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(all, null, 1);
}

/** Everything that an arrangement and a layout say of these ids, also of those that are gone. */
export function arranged(
  { arrangement, layout }: { arrangement: Arrangement; layout: Layout },
  ids: Ids,
): string {
  const { journeys, personas, channels, groups, free, unplaced } = arrangement;
  const { tray, bounds } = layout;
  const all: Record<string, unknown> = { journeys, personas, channels, groups, free, unplaced };
  Object.assign(all, { tray, bounds });
  for (const id of ids.journeys)
    all[id] = [
      arrangement.journey(id),
      arrangement.phases(id),
      arrangement.stepsOfJourney(id),
      arrangement.lanes(id),
      layout.journey(id),
    ];
  for (const id of ids.phases)
    all[id] = [arrangement.phase(id), arrangement.steps(id), layout.phase(id)];
  for (const id of ids.steps) all[id] = [arrangement.step(id), layout.step(id)];
  for (const id of ids.personas) all[id] = arrangement.persona(id);
  for (const id of ids.channels) all[id] = arrangement.channel(id);
  for (const id of ids.groups) all[id] = arrangement.group(id);
  for (const id of ids.lanes) {
    const cells = [...arrangement.filled(id)]
      .toSorted()
      .map((stepId) => [stepId, arrangement.cell(id, stepId)]);
    all[id] = [arrangement.lane(id), cells, layout.lane(id)];
  }
  for (const id of ids.notes) all[id] = [arrangement.note(id), layout.note(id), layout.onBoard(id)];
  return JSON.stringify(all, null, 1);
}

/** Every note that somebody who looks at everything would see, once for each time that they see it. */
export function shownNotes(arrangement: Arrangement): Id[] {
  const inCells = arrangement.journeys.flatMap((journeyId) =>
    arrangement
      .lanes(journeyId)
      .flatMap((laneId) =>
        arrangement.stepsOfJourney(journeyId).flatMap((stepId) => arrangement.cell(laneId, stepId)),
      ),
  );
  return [...inCells, ...arrangement.free, ...arrangement.unplaced].toSorted();
}
