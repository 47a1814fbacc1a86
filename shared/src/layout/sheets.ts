import type { Id } from "../model/id";
import { compareOrder, type Ordered } from "../model/order";
import { OrderedList } from "./ordered-list";
import type { Records } from "./records";
import { Siblings } from "./siblings";
import type { TouchedList, TouchedRecord } from "./touch";

const none: readonly Id[] = [];

/** The ordered lists of the sheets: journeys with their phases, steps and lanes; and personas. */
export class Sheets {
  readonly #records: Records;
  readonly journeys: OrderedList;
  readonly personas: OrderedList;
  readonly channels: OrderedList;
  readonly groups: OrderedList;
  readonly phases: Siblings;
  readonly steps: Siblings;
  readonly lanes: Siblings;
  readonly #stepsOfJourney = new Map<Id, readonly Id[]>();

  constructor(records: Records) {
    this.#records = records;
    this.journeys = new OrderedList(byOrder(records.journeys));
    this.personas = new OrderedList(byOrder(records.personas));
    this.channels = new OrderedList(byOrder(records.channels));
    this.groups = new OrderedList(byOrder(records.groups));
    this.phases = new Siblings(byOrder(records.phases));
    this.steps = new Siblings(byOrder(records.steps));
    this.lanes = new Siblings(byOrder(records.lanes));
  }

  stepsOfJourney(journeyId: Id): readonly Id[] {
    return this.#stepsOfJourney.get(journeyId) ?? none;
  }

  /** Whether a sheet shows the cell of a lane and a step: both belong to one journey, and nothing between is gone. */
  isShown(laneId: Id, stepId: Id): boolean {
    const { journeys, phases, steps, lanes } = this.#records;
    const journeyId = lanes.get(laneId)?.journeyId;
    const phaseId = steps.get(stepId)?.phaseId;
    if (journeyId === undefined || phaseId === undefined) return false;
    return journeys.has(journeyId) && phases.get(phaseId)?.journeyId === journeyId;
  }

  /** Takes in a record that is now different, once it stands among the records. */
  take(change: TouchedRecord): void {
    switch (change.record) {
      case "journeys":
        return move(this.journeys, change);
      case "personas":
        return move(this.personas, change);
      case "channels":
        return move(this.channels, change);
      case "groups":
        return move(this.groups, change);
      case "phases":
        return moveAmong(this.phases, change, (phase) => phase.journeyId);
      case "steps":
        return moveAmong(this.steps, change, (step) => step.phaseId);
      case "lanes":
        return moveAmong(this.lanes, change, (lane) => lane.journeyId);
      case "notes":
        return;
    }
  }

  /** Brings the lists up to date and returns those that are now different. */
  settle(): TouchedList[] {
    const touched: TouchedList[] = [];
    if (this.journeys.settle()) touched.push({ list: "journeys" });
    for (const list of ["personas", "channels", "groups"] as const)
      if (this[list].settle()) touched.push({ list });
    for (const of of this.lanes.settle()) touched.push({ list: "lanes", of });

    const journeyIds = new Set<Id>();
    for (const of of this.phases.settle()) {
      touched.push({ list: "phases", of });
      journeyIds.add(of);
    }
    for (const of of this.steps.settle()) {
      touched.push({ list: "steps", of });
      const journeyId = this.#records.phases.get(of)?.journeyId;
      if (journeyId !== undefined) journeyIds.add(journeyId);
    }
    for (const of of journeyIds)
      if (this.#joinSteps(of)) touched.push({ list: "stepsOfJourney", of });
    return touched;
  }

  /** Joins the steps of a journey's phases again and tells whether they are now different. */
  #joinSteps(journeyId: Id): boolean {
    const before = this.stepsOfJourney(journeyId);
    const after = this.phases.of(journeyId).flatMap((phaseId) => this.steps.of(phaseId));
    if (after.length === before.length && after.every((id, index) => id === before[index]))
      return false;
    if (after.length === 0) this.#stepsOfJourney.delete(journeyId);
    else this.#stepsOfJourney.set(journeyId, after);
    return true;
  }
}

interface Change<T> {
  readonly id: Id;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

function move(list: OrderedList, { id, before, after }: Change<Ordered>): void {
  if (after === undefined) list.remove(id);
  else if (before?.order !== after.order) list.put(id);
}

function moveAmong<T extends Ordered>(
  lists: Siblings,
  { id, before, after }: Change<T>,
  parentOf: (record: T) => Id,
): void {
  const from = before && parentOf(before);
  const to = after && parentOf(after);
  if (from === to && before?.order === after?.order) return;
  if (from !== undefined && from !== to) lists.remove(from, id);
  if (to !== undefined) lists.put(to, id);
}

/** Compares the records that have these ids now. */
const byOrder =
  (records: ReadonlyMap<Id, Ordered>) =>
  (a: Id, b: Id): number => {
    const [first, second] = [records.get(a), records.get(b)];
    return first && second ? compareOrder(first, second) : 0;
  };
