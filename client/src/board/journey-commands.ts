import type { Id } from "@resa/shared/model/id";
import type { Journey } from "@resa/shared/model/journey";
import type { LaneRole } from "@resa/shared/model/lane-role";
import { ordersAfter } from "@resa/shared/model/order";
import { periods } from "@resa/shared/model/period";
import { duplicateJourney } from "@resa/shared/operations/duplicate-journey";
import {
  addJourney,
  moveJourney,
  removeJourney,
  setJourney,
} from "@resa/shared/operations/journey";
import { addLane } from "@resa/shared/operations/lane";
import { addPhase } from "@resa/shared/operations/phase";
import { addStep } from "@resa/shared/operations/step";
import { orderAmong } from "./order-among";
import type { Transactor } from "./transactor";

/** What a person does with journeys. `index` is a place among the others. */
export interface JourneyCommands {
  /** Adds a journey to begin with: a phase and a step for each period, and the lanes that most maps have. `of`: whose it is, and of what. */
  addJourney(of?: Partial<Pick<Journey, "personaId" | "groupId">>): Id | null;
  setJourney(id: Id, fields: Partial<Omit<Journey, "id" | "order">>): void;
  moveJourney(id: Id, index: number): void;
  /** Copies a journey with all that stands on its sheet, right behind itself; `title` is the copy's. Null where it is gone. */
  duplicateJourney(id: Id, title: string): Id | null;
  removeJourney(id: Id): void;
}

const firstLanes: readonly LaneRole[] = [
  "customer-actions",
  "thoughts",
  "touchpoints",
  "pain-points",
  "opportunities",
];

export function makeJourneyCommands({ arrangement, change }: Transactor): JourneyCommands {
  const orderIn = (index: number, moving?: Id) =>
    orderAmong(arrangement.journeys, arrangement.journey, index, moving);
  return {
    addJourney(of = {}) {
      const order = orderIn(arrangement.journeys.length);
      return change((doc) => {
        const journeyId = addJourney(doc, { ...of, order });
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
    moveJourney: (id, index) => void change((doc) => moveJourney(doc, id, orderIn(index, id))),
    duplicateJourney(id, title) {
      const order = orderIn(arrangement.journeys.indexOf(id) + 1);
      return change((doc) => duplicateJourney(doc, id, { title, order }));
    },
    removeJourney: (id) => void change((doc) => removeJourney(doc, id)),
  };
}
