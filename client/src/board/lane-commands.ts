import type { Id } from "@resa/shared/model/id";
import type { Lane } from "@resa/shared/model/lane";
import type { LaneRole } from "@resa/shared/model/lane-role";
import { copyLane } from "@resa/shared/operations/copy-lane";
import { addLane, moveLane, removeLane, setLane } from "@resa/shared/operations/lane";
import { orderAmong } from "./order-among";
import type { Transactor } from "./transactor";

/** What a person does with lanes. `index` is a place among the others of the journey. */
export interface LaneCommands {
  /** Null where the journey is gone. */
  addLane(journeyId: Id, role: LaneRole, index: number): Id | null;
  setLane(id: Id, fields: Partial<Omit<Lane, "id" | "journeyId" | "order">>): void;
  moveLane(id: Id, index: number): void;
  /**
   * Copies a lane into a journey, also into its own; its notes go to the steps at the same places, those beyond the last step to the last.
   * Null where lane or journey are gone.
   */
  copyLane(laneId: Id, journeyId: Id, index: number): Id | null;
  removeLane(id: Id): void;
}

export function makeLaneCommands({ arrangement, change }: Transactor): LaneCommands {
  const orderIn = (journeyId: Id, index: number, moving?: Id) =>
    orderAmong(arrangement.lanes(journeyId), arrangement.lane, index, moving);
  return {
    addLane(journeyId, role, index) {
      if (!arrangement.journey(journeyId)) return null;
      const order = orderIn(journeyId, index);
      return change((doc) => addLane(doc, { journeyId, role, order }));
    },
    setLane: (id, fields) => void change((doc) => setLane(doc, id, fields)),
    moveLane(id, index) {
      const order = orderIn(arrangement.lane(id)?.journeyId ?? "", index, id);
      change((doc) => moveLane(doc, id, order));
    },
    copyLane(laneId, journeyId, index) {
      const order = orderIn(journeyId, index);
      return change((doc) => copyLane(doc, laneId, { journeyId, order }));
    },
    removeLane: (id) => void change((doc) => removeLane(doc, id)),
  };
}
