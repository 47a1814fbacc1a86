import type { Arrangement } from "@resa/shared/layout/arrangement";
import { stepBeside } from "../sheet/tools/step-beside";
import { beside, cellOf, spotAt } from "./grid";
import type { Spot } from "./spot";

/** Where to go on when a spot is gone; to be asked when it is. */
export function after(arrangement: Arrangement, spot: Spot): () => Spot | null {
  switch (spot.kind) {
    case "note": {
      const place = cellOf(arrangement, spot.id);
      return () => place && spotAt(arrangement, place);
    }
    case "cell":
      return () => spot;
    case "step": {
      const { phaseId = "" } = arrangement.step(spot.id) ?? {};
      const near = stepBeside(arrangement, spot.id, -1) ?? stepBeside(arrangement, spot.id, 1);
      return () => {
        const steps = arrangement.steps(near?.phaseId ?? phaseId);
        const id = steps[Math.min(near?.index ?? 0, steps.length - 1)];
        return id === undefined ? { kind: "phase", id: phaseId } : { kind: "step", id };
      };
    }
    case "phase": {
      const { journeyId = "" } = arrangement.phase(spot.id) ?? {};
      const ids = arrangement.phases(journeyId);
      const id = beside(ids, spot.id, -1) ?? beside(ids, spot.id, 1);
      return () => (id === undefined ? { kind: "journey", id: journeyId } : { kind: "phase", id });
    }
    case "lane": {
      const { journeyId = "" } = arrangement.lane(spot.id) ?? {};
      const ids = arrangement.lanes(journeyId);
      const id = beside(ids, spot.id, -1) ?? beside(ids, spot.id, 1);
      return () => (id === undefined ? { kind: "journey", id: journeyId } : { kind: "lane", id });
    }
    case "journey": {
      const ids = arrangement.journeys;
      const id = beside(ids, spot.id, -1) ?? beside(ids, spot.id, 1);
      return () => (id === undefined ? null : { kind: "journey", id });
    }
  }
}
