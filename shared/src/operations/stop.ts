import type * as Y from "yjs";
import { noteText, recordOf } from "../document/board-doc";
import { writeFields } from "../document/fields";
import { readMoment, readNote } from "../document/read";
import { readStop, readStops } from "../document/stops";
import { titleLimit } from "../model/board";
import { type Id, makeId } from "../model/id";
import { placeStop } from "../model/stop-order";
import {
  type Stop,
  type StopId,
  stopIdOf,
  stopNotesLimit,
  type StopRect,
  subjectOfStop,
} from "../model/stop";
import { forgetStop } from "./forget-stop";

/** Adds a stop of one's own that shows a part of the board. */
export function addStop(
  doc: Y.Doc,
  stop: { readonly id?: Id; readonly title: string; readonly rect: StopRect },
): StopId {
  const id = stopIdOf("own", stop.id ?? makeId());
  if (isStop(doc, id)) return id;
  const { x, y, width, height } = stop.rect;
  const title = stop.title.slice(0, titleLimit) || undefined;
  writeFields(doc, "stops", id, { rect: [x, y, width, height].map(Math.round), title });
  return id;
}

/** Says of a stop what its presenter wants to remember, what it is called (one's own alone), or whether it is left out. Where what it shows is gone, nothing. */
export function setStop(
  doc: Y.Doc,
  id: StopId,
  { hidden, notes, title }: Partial<Pick<Stop, "hidden" | "notes" | "title">>,
): void {
  if (!isStop(doc, id)) return;
  const isOwn = subjectOfStop(id)?.kind === "own";
  writeFields(doc, "stops", id, {
    ...(hidden !== undefined && { hidden: hidden || undefined }),
    ...(notes !== undefined && { notes: notes.slice(0, stopNotesLimit) || undefined }),
    ...(title !== undefined && isOwn && { title: title.slice(0, titleLimit) || undefined }),
  });
}

/** What a presenter wants to remember at one stop they will at another, behind what they want to there. */
export function joinStopNotes(doc: Y.Doc, from: StopId, to: StopId): void {
  const notes = [to, from].map((id) => readStop(doc, id).notes).filter(Boolean);
  setStop(doc, to, { notes: notes.join("\n\n") });
}

/**
 * Puts a stop at `index` among the others. `natural` is the order that the board itself gives them; nothing is kept of what stands
 * where it would by itself.
 */
export function moveStop(doc: Y.Doc, natural: readonly StopId[], id: StopId, index: number): void {
  const placed = placeStop(natural, stopsBehind(doc), id, index);
  doc.transact(() => {
    for (const [one, behind] of placed)
      if (isStop(doc, one)) writeFields(doc, "stops", one, { behind: behind ?? undefined });
  });
}

/** Gives all stops the order back that the board itself has. */
export function resetStopOrder(doc: Y.Doc): void {
  doc.transact(() => {
    for (const id of stopsBehind(doc).keys()) writeFields(doc, "stops", id, { behind: undefined });
  });
}

/** Removes a stop of people's own; the others can only be left out. */
export function removeStop(doc: Y.Doc, id: StopId): void {
  if (subjectOfStop(id)?.kind === "own") forgetStop(doc, id);
}

/** Behind which stop each of those comes that were put elsewhere by hand. */
export const stopsBehind = (doc: Y.Doc): ReadonlyMap<StopId, StopId> =>
  new Map(
    Array.from(readStops(doc)).flatMap(([id, { behind }]) =>
      behind === null ? [] : [[id, behind] as const],
    ),
  );

/** Whether there is what a stop shows. */
function isStop(doc: Y.Doc, id: StopId): boolean {
  const { kind, of } = subjectOfStop(id) ?? { kind: null, of: "" };
  switch (kind) {
    case null:
      return false;
    case "promise":
    case "closing":
      return true;
    case "journey":
      return recordOf(doc, "journeys", of) !== null;
    case "phase":
      return recordOf(doc, "phases", of) !== null;
    case "moment":
      return readMoment(doc, of) !== null;
    case "idea":
      return noteText(doc, of) !== null && readNote(doc, of)?.kind === "idea";
    case "own":
      return readStop(doc, id).rect !== null;
  }
}
