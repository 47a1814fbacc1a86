import { type BoardChange, observeBoard } from "@resa/shared/document/changes";
import {
  readBoard,
  readInterviews,
  readMoment,
  readMomentIds,
  readStepFeeling,
  readText,
  readTouchpoint,
} from "@resa/shared/document/read";
import { readRuns } from "@resa/shared/document/text-runs";
import { type Arrangement, makeArrangement } from "@resa/shared/layout/arrangement";
import type { Column, JourneyBox, NoteBox, Rect, Row } from "@resa/shared/layout/box";
import { type Layout, type LayoutKey, makeLayout } from "@resa/shared/layout/layout";
import type { Touch, Touched } from "@resa/shared/layout/touch";
import type { Board } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import type { Moment } from "@resa/shared/model/moment";
import { joinedIds } from "@resa/shared/model/step";
import { type StepFeeling, stepFeelingId } from "@resa/shared/model/step-feeling";
import type { Touchpoint } from "@resa/shared/model/touchpoint";
import type { TextRun } from "@resa/shared/model/text-run";
import { batch } from "solid-js";
import type * as Y from "yjs";
import { makeSignals } from "./signals";
import { type RecordViews, makeRecordViews } from "./record-views";
import { sourceOf } from "./source";

/**
 * Solid's view of a board document: everything here is reactive, down to one field of one record, and a change costs only what it
 * touches. Lists are lists of ids. The document is the only truth; nothing here can be set but what this tab folds away for itself.
 */
export interface Projection extends RecordViews {
  /** Listens to every change there is: for what draws the board as a whole. */
  changed(): void;
  /** Tells of what each change made different, and what now stands elsewhere, at once: for what keeps a tally of the whole board. Returns what ends it. */
  follow(listener: (touched: Touched, moved: ReadonlySet<LayoutKey>) => void): () => void;
  /** Folds a journey or lane away in this tab alone, or unfolds it; null = as it is for everybody. */
  fold(root: "journeys" | "lanes", id: Id, collapsed: boolean | null): void;
  board(): Board;
  journeys(): readonly Id[];
  phases(journeyId: Id): readonly Id[];
  steps(phaseId: Id): readonly Id[];
  stepsOfJourney(journeyId: Id): readonly Id[];
  lanes(journeyId: Id): readonly Id[];
  cell(laneId: Id, stepId: Id): readonly Id[];
  free(): readonly Id[];
  unplaced(): readonly Id[];
  /** The channels that people named themselves, and the product groups. */
  channels(): readonly Id[];
  groups(): readonly Id[];
  personas(): readonly Id[];
  /** What is known of the touchpoint that a note is. */
  touchpoint(noteId: Id): Touchpoint;
  /** Why a note or a step is a moment of truth; null when it is none. */
  moment(id: Id): Moment | null;
  /** The ids of all that is marked as a moment of truth, in no order; read anew when any is marked or no longer is. */
  moments(): ReadonlySet<Id>;
  /** A step's points on the curves of a lane. */
  stepFeeling(laneId: Id, stepId: Id): StepFeeling;
  /** How many people of a kind were interviewed about a product group. */
  interviews(personaId: Id, groupId: Id): number;
  /** A note's text. */
  text(noteId: Id): string;
  /** How it is written. */
  runs(noteId: Id): readonly TextRun[];

  /** Where things stand, px at 100 %; see `Layout`. */
  journeyBox(id: Id): JourneyBox | undefined;
  phaseBox(id: Id): Column | undefined;
  stepBox(id: Id): Column | undefined;
  laneBox(id: Id): Row | undefined;
  noteBox(id: Id): NoteBox | undefined;
  tray(): Rect;
  bounds(): Rect;

  /** The same, read once and without listening, for what answers an event. */
  readonly arrangement: Arrangement;
  readonly layout: Layout;
  dispose(): void;
}

/** With so many things changed at once, it may be less work to tell everybody than to find out whom to tell. */
const much = 1000;

/** Projects `doc` from now on. */
export function makeProjection(doc: Y.Doc): Projection {
  const folds = new Map<Id, boolean>();
  const arrangement = makeArrangement(sourceOf(doc, folds));
  const layout = makeLayout(arrangement, (noteId) => readRuns(doc, noteId));
  const signals = makeSignals();
  const { track, fire } = signals;
  const followers = new Set<(touched: Touched, moved: ReadonlySet<LayoutKey>) => void>();

  const apply = (changes: readonly BoardChange[]): void =>
    batch(() => {
      const touched = arrangement.apply(changes);
      // A board that arrives, or a large paste: there is more to name than anybody listens to.
      const isMuch = touched.length > Math.max(much, signals.size);
      if (!isMuch) for (const touch of touched) keysOf(touch).forEach(fire);
      const moved = layout.apply(touched);
      if (isMuch) signals.fireAll();
      else moved.forEach(fire);
      fire("any");
      for (const follower of followers) follower(touched, moved);
      if (changes.some(({ root }) => root === "board")) fire("board");
      if (changes.some(({ root }) => root === "moments") || touched.some(isJoining))
        fire("moments");
    });
  const end = observeBoard(doc, apply);

  /** A thing, and the steps that joined it: what is said of one of them is said of it, unless that is there again. */
  const withJoined = (id: Id): readonly Id[] => {
    const ids = [id, ...joinedIds(arrangement.step(id)?.joined ?? "")];
    for (const each of ids) track(`steps/${each}/joined`);
    return ids;
  };
  const tracked = <T>(key: string, value: T): T => {
    track(key);
    return value;
  };

  return {
    ...makeRecordViews(arrangement, track),
    changed: () => track("any"),
    follow(listener) {
      followers.add(listener);
      return () => followers.delete(listener);
    },
    fold(root, id, collapsed) {
      if (collapsed === null) folds.delete(id);
      else folds.set(id, collapsed);
      apply([{ root, id }]);
    },
    board: () => tracked("board", readBoard(doc)),
    journeys: () => tracked("journeys", arrangement.journeys),
    phases: (id) => tracked(`phases/${id}`, arrangement.phases(id)),
    steps: (id) => tracked(`steps/${id}`, arrangement.steps(id)),
    stepsOfJourney: (id) => tracked(`stepsOfJourney/${id}`, arrangement.stepsOfJourney(id)),
    lanes: (id) => tracked(`lanes/${id}`, arrangement.lanes(id)),
    cell: (laneId, stepId) => tracked(`cell/${laneId}/${stepId}`, arrangement.cell(laneId, stepId)),
    free: () => tracked("free", arrangement.free),
    unplaced: () => tracked("unplaced", arrangement.unplaced),
    channels: () => tracked("channels", arrangement.channels),
    groups: () => tracked("groups", arrangement.groups),
    personas: () => tracked("personas", arrangement.personas),
    touchpoint: (id) => tracked(`touchpoints:${id}`, readTouchpoint(doc, id)),
    moments: () => tracked("moments", readMomentIds(doc)),
    moment(id) {
      for (const each of withJoined(id)) track(`moments:${each}`);
      return readMoment(doc, id);
    },
    stepFeeling(laneId, stepId) {
      for (const each of withJoined(stepId)) track(`feelings:${stepFeelingId(laneId, each)}`);
      return readStepFeeling(doc, laneId, stepId);
    },
    interviews: (personaId, groupId) =>
      tracked(`interviews:${personaId}`, readInterviews(doc, personaId, groupId)),
    text: (id) => tracked(`notes/${id}/text`, readText(doc, id)),
    runs: (id) => tracked(`notes/${id}/text`, readRuns(doc, id)),
    journeyBox: (id) => tracked(`journey:${id}`, layout.journey(id)),
    phaseBox: (id) => tracked(`phase:${id}`, layout.phase(id)),
    stepBox: (id) => tracked(`step:${id}`, layout.step(id)),
    laneBox: (id) => tracked(`lane:${id}`, layout.lane(id)),
    noteBox: (id) => tracked(`note:${id}`, layout.note(id)),
    tray: () => tracked("tray", layout.tray),
    bounds: () => tracked("bounds", layout.bounds),
    arrangement,
    layout,
    dispose: end,
  };
}

/** Whether a step joined another, came or went: a moment of truth may be another one's then. */
const isJoining = (touch: Touch): boolean =>
  "record" in touch && touch.record === "steps" && touch.fields.includes("joined");

/** The signals that a touch concerns. */
function keysOf(touch: Touch): string[] {
  if ("record" in touch) return touch.fields.map((field) => `${touch.record}/${touch.id}/${field}`);
  if ("fieldsOf" in touch) return [`${touch.fieldsOf}:${touch.id}`];
  if ("of" in touch) return [`${touch.list}/${touch.of}`];
  return touch.list === "cell" ? [`cell/${touch.laneId}/${touch.stepId}`] : [touch.list];
}
