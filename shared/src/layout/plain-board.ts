import type { Id } from "../model/id";
import { type Journey, journeyOf } from "../model/journey";
import { type Lane, laneOf } from "../model/lane";
import type { Note } from "../model/note";
import type { Phase } from "../model/phase";
import type { Place } from "../model/place";
import type { Step } from "../model/step";
import { makeRecords } from "./records";
import type { BoardSource, RecordChange } from "./source";

/** A board in plain maps, for tests: every `set` and `remove` returns the change to tell an arrangement of. */
export function makePlainBoard() {
  const records = makeRecords();
  const texts = new Map<Id, string>();
  let reads = 0;

  const read = <T>(map: ReadonlyMap<Id, T>, id: Id): T | null => {
    reads += 1;
    return map.get(id) ?? null;
  };
  const source: BoardSource = {
    journey: (id) => read(records.journeys, id),
    phase: (id) => read(records.phases, id),
    step: (id) => read(records.steps, id),
    lane: (id) => read(records.lanes, id),
    persona: (id) => read(records.personas, id),
    channel: (id) => read(records.channels, id),
    group: (id) => read(records.groups, id),
    note: (id) => read(records.notes, id),
    ids: (kind) => records[kind].keys(),
  };

  return {
    source,
    records,
    /** How many records and texts were read so far. */
    reads: () => reads,
    textOf: (noteId: Id): string => {
      reads += 1;
      return texts.get(noteId) ?? "";
    },
    setJourney(id: Id, fields: Partial<Journey> = {}): RecordChange {
      const journey: Journey = { ...journeyOf(id, {}), order: id, ...fields, id };
      records.journeys.set(id, journey);
      return { root: "journeys", id };
    },
    setPhase(id: Id, journeyId: Id, fields: Partial<Phase> = {}): RecordChange {
      records.phases.set(id, { title: "", period: "during", order: id, ...fields, id, journeyId });
      return { root: "phases", id };
    },
    setStep(id: Id, phaseId: Id, fields: Partial<Step> = {}): RecordChange {
      records.steps.set(id, {
        title: "",
        actor: "unsaid",
        order: id,
        joined: "",
        ...fields,
        id,
        phaseId,
      });
      return { root: "steps", id };
    },
    setLane(id: Id, journeyId: Id, fields: Partial<Lane> = {}): RecordChange {
      const lane: Lane = { ...laneOf(id, {}), order: id, ...fields, id, journeyId };
      records.lanes.set(id, lane);
      return { root: "lanes", id };
    },
    setNote(id: Id, place: Place, fields: Partial<Note> = {}): RecordChange {
      const note: Note = {
        kind: "plain",
        colour: "yellow",
        size: "medium",
        picture: null,
        alt: "",
        by: "ann",
        at: 0,
        ...fields,
        id,
        place,
      };
      records.notes.set(id, note);
      return { root: "notes", id };
    },
    write(noteId: Id, text: string): RecordChange {
      texts.set(noteId, text);
      return { root: "texts", id: noteId };
    },
    remove(root: "journeys" | "phases" | "steps" | "lanes" | "notes", id: Id): RecordChange {
      records[root].delete(id);
      return { root: root === "notes" ? "texts" : root, id };
    },
  };
}
export type PlainBoard = ReturnType<typeof makePlainBoard>;
