import type { Id } from "@resa/shared/model/id";
import type { Journey } from "@resa/shared/model/journey";
import type { Lane } from "@resa/shared/model/lane";
import type { LaneRole } from "@resa/shared/model/lane-role";
import { type Order, type Ordered, orderAt, ordersAfter } from "@resa/shared/model/order";
import { periods } from "@resa/shared/model/period";
import type { Persona } from "@resa/shared/model/persona";
import type { Phase } from "@resa/shared/model/phase";
import type { Step } from "@resa/shared/model/step";
import { renameBoard } from "@resa/shared/operations/board";
import {
  addJourney,
  moveJourney,
  removeJourney,
  setJourney,
} from "@resa/shared/operations/journey";
import { addLane, moveLane, removeLane, setLane } from "@resa/shared/operations/lane";
import { addPersona, setPersona } from "@resa/shared/operations/persona";
import { addPhase, movePhase, removePhase, setPhase } from "@resa/shared/operations/phase";
import { addStep, moveStep, removeStep, setStep } from "@resa/shared/operations/step";
import type { Transactor } from "./transactor";

/** What a person does with the sheets themselves. `index` is a place among the siblings without the moved one. */
export interface StructureCommands {
  renameBoard(title: string): void;
  /** Adds a journey to begin with: a phase and a step for each period, and the lanes that most maps have. */
  addJourney(): Id | null;
  setJourney(
    id: Id,
    fields: Partial<Pick<Journey, "title" | "purpose" | "personaId" | "collapsed">>,
  ): void;
  moveJourney(id: Id, index: number): void;
  /** Copies a journey with all that stands in it, right behind itself; `title` is the copy's. */
  duplicateJourney(id: Id, title: string): Id | null;
  removeJourney(id: Id): void;
  setPersona(id: Id, fields: Partial<Pick<Persona, "name" | "quote">>): void;
  /** Sets what the persona of a journey says of themself; a journey without a persona gets one. */
  describePersona(journeyId: Id, fields: Partial<Pick<Persona, "name" | "quote">>): void;
  addPhase(journeyId: Id, index: number): Id | null;
  setPhase(id: Id, fields: Partial<Pick<Phase, "title" | "period">>): void;
  movePhase(id: Id, index: number): void;
  /** From this step on, the steps of its phase become a phase of their own, right behind; null where there is nothing to split. */
  splitPhase(stepId: Id): Id | null;
  /** The next phase of the journey joins this one: its steps come behind, titles are joined by " / ". */
  mergePhase(phaseId: Id): void;
  removePhase(id: Id): void;
  addStep(phaseId: Id, index: number): Id | null;
  setStep(id: Id, fields: Partial<Pick<Step, "title" | "actor">>): void;
  moveStep(id: Id, phaseId: Id, index: number): void;
  /**
   * Adds a step right behind this one, to which the given notes go that stand in it; where none are given, the second half of each cell.
   */
  splitStep(stepId: Id, noteIds: readonly Id[]): Id | null;
  /** The next step of the journey joins this one: its notes come behind in each cell, titles are joined by " / ". */
  mergeStep(stepId: Id): void;
  removeStep(id: Id): void;
  addLane(journeyId: Id, role: LaneRole, index: number): Id | null;
  setLane(id: Id, fields: Partial<Pick<Lane, "role" | "name" | "height" | "collapsed">>): void;
  moveLane(id: Id, index: number): void;
  /** Copies a lane into a journey; its notes go to the steps at the same places, those beyond the last step to the last. */
  copyLane(laneId: Id, journeyId: Id, index: number): Id | null;
  removeLane(id: Id): void;
}

const firstLanes: readonly LaneRole[] = [
  "customer-actions",
  "thoughts",
  "touchpoints",
  "pain-points",
  "opportunities",
];

export function makeStructureCommands({ arrangement, change }: Transactor): StructureCommands {
  /** The order at `index` among the records with these ids, apart from the one that moves. */
  const orderIn = (
    ids: readonly Id[],
    record: (id: Id) => Ordered | undefined,
    index: number,
    moving?: Id,
  ): Order =>
    orderAt(
      ids.flatMap((id) => (id === moving ? [] : (record(id) ?? []))),
      index,
    );

  return {
    renameBoard: (title) => void change((doc) => renameBoard(doc, title)),

    addJourney() {
      const order = orderIn(arrangement.journeys, arrangement.journey, arrangement.journeys.length);
      return change((doc) => {
        const journeyId = addJourney(doc, { order });
        ordersAfter(null, periods.length).forEach((phaseOrder, i) => {
          const phaseId = addPhase(doc, {
            journeyId,
            period: periods[i] ?? "during",
            order: phaseOrder,
          });
          addStep(doc, { phaseId, order: phaseOrder });
        });
        ordersAfter(null, firstLanes.length).forEach((laneOrder, i) => {
          addLane(doc, { journeyId, role: firstLanes[i] ?? "free", order: laneOrder });
        });
        return journeyId;
      });
    },
    setJourney: (id, fields) => void change((doc) => setJourney(doc, id, fields)),
    moveJourney: (id, index) =>
      void change((doc) =>
        moveJourney(doc, id, orderIn(arrangement.journeys, arrangement.journey, index, id)),
      ),
    duplicateJourney: () => null,
    removeJourney: (id) => void change((doc) => removeJourney(doc, id)),
    setPersona: (id, fields) => void change((doc) => setPersona(doc, id, fields)),
    describePersona: (journeyId, fields) =>
      void change((doc) => {
        const { personaId = "" } = arrangement.journey(journeyId) ?? {};
        if (arrangement.persona(personaId)) return setPersona(doc, personaId, fields);
        const order = orderIn(
          arrangement.personas,
          arrangement.persona,
          arrangement.personas.length,
        );
        setJourney(doc, journeyId, { personaId: addPersona(doc, { ...fields, order }) });
      }),

    addPhase(journeyId, index) {
      const ids = arrangement.phases(journeyId);
      const period = arrangement.phase(ids[Math.max(0, index - 1)] ?? "")?.period ?? "during";
      const order = orderIn(ids, arrangement.phase, index);
      return change((doc) => {
        const phaseId = addPhase(doc, { journeyId, period, order });
        addStep(doc, { phaseId, order: orderAt([], 0) });
        return phaseId;
      });
    },
    setPhase: (id, fields) => void change((doc) => setPhase(doc, id, fields)),
    movePhase(id, index) {
      const ids = arrangement.phases(arrangement.phase(id)?.journeyId ?? "");
      change((doc) => movePhase(doc, id, orderIn(ids, arrangement.phase, index, id)));
    },
    splitPhase: () => null,
    mergePhase: () => {},
    removePhase: (id) => void change((doc) => removePhase(doc, id)),

    addStep: (phaseId, index) =>
      change((doc) =>
        addStep(doc, {
          phaseId,
          order: orderIn(arrangement.steps(phaseId), arrangement.step, index),
        }),
      ),
    setStep: (id, fields) => void change((doc) => setStep(doc, id, fields)),
    moveStep(id, phaseId, index) {
      const order = orderIn(arrangement.steps(phaseId), arrangement.step, index, id);
      change((doc) => moveStep(doc, id, { phaseId, order }));
    },
    splitStep: () => null,
    mergeStep: () => {},
    removeStep: (id) => void change((doc) => removeStep(doc, id)),

    addLane: (journeyId, role, index) =>
      change((doc) =>
        addLane(doc, {
          journeyId,
          role,
          order: orderIn(arrangement.lanes(journeyId), arrangement.lane, index),
        }),
      ),
    setLane: (id, fields) => void change((doc) => setLane(doc, id, fields)),
    moveLane(id, index) {
      const ids = arrangement.lanes(arrangement.lane(id)?.journeyId ?? "");
      change((doc) => moveLane(doc, id, orderIn(ids, arrangement.lane, index, id)));
    },
    copyLane: () => null,
    removeLane: (id) => void change((doc) => removeLane(doc, id)),
  };
}
