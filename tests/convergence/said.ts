import { noteText, recordOf, rootOf } from "@resa/shared/document/board-doc";
import {
  noteIds,
  readJoined,
  readMoment,
  readRecord,
  readStepFeeling,
  readTouchpoint,
  recordIds,
} from "@resa/shared/document/read";
import { readStop } from "@resa/shared/document/stops";
import { readSheet } from "@resa/shared/document/sheet";
import { channelKinds } from "@resa/shared/model/channel-kind";
import type { Id } from "@resa/shared/model/id";
import { mergeStep } from "@resa/shared/operations/merge-step";
import { expect } from "vitest";
import type * as Y from "yjs";
import { type Desk, type Edit, some } from "./desk";

/** Everything that is said of what isn't there, and every reference to it. */
export function dangling(doc: Y.Doc): string[] {
  const isNote = (id: Id): boolean => noteText(doc, id) !== null;
  const isA = (root: Parameters<typeof recordOf>[1], id: Id): boolean =>
    recordOf(doc, root, id) !== null;
  const joined = new Set([...recordIds(doc, "steps")].flatMap((id) => readJoined(doc, id)));
  const isStep = (id: Id): boolean => isA("steps", id) || joined.has(id);
  const isNoneOr = (root: "personas" | "groups", id: Id): boolean => id === "" || isA(root, id);
  const keys = (root: Parameters<typeof rootOf>[1], isThere: (ids: readonly Id[]) => boolean) =>
    Array.from(rootOf(doc, root).keys(), (key) => key.split("/"))
      .filter((ids) => !isThere(ids))
      .map((ids) => `${root} ${ids.join("/")}`);
  const records = <R extends "journeys" | "lanes">(root: R) =>
    Array.from(recordIds(doc, root), (id) => readRecord(doc, root, id)).filter(
      (record) => record !== null,
    );
  const isChannel = (id: Id): boolean =>
    id === "" || channelKinds.some((kind) => kind === id) || isA("channels", id);

  return [
    ...keys("touchpoints", ([id = ""]) => isNote(id)),
    ...keys("moments", ([id = ""]) => isNote(id) || isStep(id)),
    ...keys("feelings", ([lane = "", step = ""]) => isA("lanes", lane) && isStep(step)),
    ...keys("stops", ([kind = "", id = ""]) => isStopThere(doc, kind, id)),
    ...keys("interviews", ([id = "", group = ""]) => isA("personas", id) && isA("groups", group)),
    ...[...noteIds(doc)]
      .map((id) => ({ id, channel: readTouchpoint(doc, id).channel }))
      .filter(({ channel }) => !isChannel(channel))
      .map(({ id, channel }) => `channel ${channel} of ${id}`),
    ...[...records("journeys"), ...records("lanes")]
      .filter(({ personaId }) => !isNoneOr("personas", personaId))
      .map(({ id, personaId }) => `persona ${personaId} of ${id}`),
    ...records("journeys")
      .filter(({ groupId }) => !isNoneOr("groups", groupId))
      .map(({ id, groupId }) => `group ${groupId} of ${id}`),
  ];
}

/** Whether there is what a stop of the walk shows. A note that is no idea any more keeps what was noted for it. */
function isStopThere(doc: Y.Doc, kind: string, id: Id): boolean {
  switch (kind) {
    case "journey":
      return recordOf(doc, "journeys", id) !== null;
    case "phase":
      return recordOf(doc, "phases", id) !== null;
    case "moment":
      return readMoment(doc, id) !== null;
    case "idea":
      return noteText(doc, id) !== null;
    case "own":
      return readStop(doc, `own/${id}`).rect !== null;
    default:
      return kind === "promise" || kind === "closing";
  }
}

/** What is said of each note, by its id. */
const saidOfNotes = (doc: Y.Doc) =>
  new Map(Array.from(noteIds(doc), (id) => [id, [readTouchpoint(doc, id), readMoment(doc, id)]]));

/** What is said of each step that stands in a lane, by both ids. */
function saidOfSteps(doc: Y.Doc) {
  const steps = [...recordIds(doc, "steps")];
  return new Map<Id, unknown>([
    ...steps.map((id) => [id, readMoment(doc, id)] as const),
    ...[...recordIds(doc, "lanes")].flatMap((laneId) =>
      steps.map((id) => [`${laneId}/${id}`, readStepFeeling(doc, laneId, id)] as const),
    ),
  ]);
}

/** Whatever is restructured: what was said of a note or a step that is still there is said of it now. */
export const keepingSaid =
  (edit: Edit): Edit =>
  (desk) => {
    const notes = saidOfNotes(desk.doc);
    const steps = saidOfSteps(desk.doc);
    edit(desk);
    for (const [id, said] of saidOfNotes(desk.doc))
      if (notes.has(id)) expect(said).toEqual(notes.get(id));
    for (const [id, said] of saidOfSteps(desk.doc))
      if (steps.has(id)) expect(said).toEqual(steps.get(id));
  };

/** Merges two steps: what only one of them said is said now, both reasons are given, and what is said of notes stays. */
export function mergeSteps(desk: Desk): void {
  const { doc } = desk;
  const stepId = some(desk, "steps");
  const phase = readRecord(doc, "phases", readRecord(doc, "steps", stepId)?.phaseId ?? "");
  const { steps, lanes } = readSheet(doc, phase?.journeyId ?? "");
  const index = steps.findIndex(({ id }) => id === stepId);
  const [one, other] = [steps[index], steps[index + 1]];
  const notes = saidOfNotes(doc);
  const saidOf = (id: Id) => ({
    moment: readMoment(doc, id),
    feelings: lanes.map((lane) => readStepFeeling(doc, lane.id, id)),
  });
  const [first, second] = [saidOf(stepId), saidOf(other?.id ?? "")];
  mergeStep(doc, stepId);
  expect(saidOfNotes(doc)).toEqual(notes);
  if (!one || !other) return;

  const now = saidOf(stepId);
  now.feelings.forEach((feeling, lane) => {
    const [mine, theirs] = [first.feelings[lane], second.feelings[lane]];
    for (const line of ["wished", "actual", "tension"] as const)
      expect(feeling[line]).toBe(mine?.[line] ?? theirs?.[line]);
  });
  const actor = one.actor === "unsaid" ? other.actor : one.actor;
  expect(readRecord(doc, "steps", stepId)?.actor).toBe(actor);
  const moments = [first.moment, second.moment].filter((moment) => moment !== null);
  expect(now.moment === null).toBe(moments.length === 0);
  for (const { why } of moments) expect(now.moment?.why).toContain(why);
  expect(now.moment?.isDecision ?? false).toBe(moments.some(({ isDecision }) => isDecision));
  if (moments.some(({ feeling }) => feeling !== "")) expect(now.moment?.feeling).not.toBe("");
}
