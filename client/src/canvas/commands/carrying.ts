import type { Id } from "@resa/shared/model/id";
import type { LiveBoard } from "../../board/live-board";
import type { Canvas } from "../CanvasProvider";
import type { Stand } from "../notes/note-drag";
import { arrowKeys, arrows } from "../select/arrow";
import { openLanes } from "../select/grid";
import { nextPlace, placeBeside } from "../select/next-place";
import type { Walker } from "../select/walker";
import { scrollTo } from "../view/scroll-to";
import { isOnBoard } from "./key-target";

/** Choosing a place for notes that are picked up. */
export interface Carrying {
  /** Answers a key while something is carried. */
  press(event: KeyboardEvent): boolean;
  /** Puts it down where it is. */
  putDown(): void;
  /** Puts it beside the sheet. */
  park(): void;
}

export function makeCarrying(
  { projection }: Pick<LiveBoard, "projection">,
  { dragger, camera, selection }: Pick<Canvas, "dragger" | "camera" | "selection">,
  walker: Walker,
): Carrying {
  const { arrangement, layout } = projection;

  /** Where it is now. */
  const stand = (): Stand | null => {
    const now = dragger.drag();
    if (now.state !== "dragging") return null;
    const first = layout.onBoard(now.noteIds[0] ?? "");
    return now.over ?? (first ? { x: first.x + now.dx, y: first.y + now.dy } : null);
  };
  const carry = (to: Stand | null): void => {
    if (!to) return;
    dragger.carry(to);
    const now = dragger.drag();
    const first = now.state === "dragging" ? layout.onBoard(now.noteIds[0] ?? "") : undefined;
    if (now.state !== "dragging" || !first) return;
    scrollTo(camera, { ...first, x: first.x + now.dx, y: first.y + now.dy });
  };
  /** The cell after this one in reading order, or the one before; null at the ends of the sheet. */
  const cellBeside = (by: 1 | -1): Stand | null => {
    const from = stand();
    if (!from || !("laneId" in from)) return null;
    const journeyId = arrangement.lane(from.laneId)?.journeyId ?? "";
    const lanes = openLanes(arrangement, journeyId);
    const steps = arrangement.stepsOfJourney(journeyId);
    const at = lanes.indexOf(from.laneId) * steps.length + steps.indexOf(from.stepId) + by;
    const laneId = lanes[Math.floor(at / steps.length)];
    const stepId = steps[at % steps.length];
    return laneId === undefined || stepId === undefined ? null : { laneId, stepId, index: 0 };
  };
  const moving = (): ReadonlySet<Id> => new Set(dragger.carried());
  const putDown = (): void => {
    const dropped = dragger.drop("move");
    const [first] = dropped;
    if (first === undefined) return;
    walker.goTo({ kind: "note", id: first });
    selection.set(dropped);
  };

  return {
    press(event) {
      const { key, target, shiftKey } = event;
      if (!isOnBoard(target)) return false;
      const arrow = arrowKeys.find((each) => each === key);
      const from = stand();
      if (arrow && from) carry(nextPlace(projection, from, arrows[arrow], moving()));
      else if (key === "Enter" || key === " ") putDown();
      else if (key === "Tab") {
        const to = cellBeside(shiftKey ? -1 : 1);
        carry(to);
        // At the ends of the sheet Tab goes on, to the buttons that put it down.
        return to !== null;
      }
      // Whatever else a key does must not happen to what is carried.
      return !event.ctrlKey && !event.metaKey;
    },
    putDown,
    park() {
      const from = stand();
      const laneId = from && "laneId" in from ? from.laneId : null;
      const journeyId = arrangement.lane(laneId ?? "")?.journeyId ?? arrangement.journeys[0] ?? "";
      carry(placeBeside(projection, journeyId, laneId, moving()));
      putDown();
    },
  };
}
