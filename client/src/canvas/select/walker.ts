import type { LiveBoard } from "../../board/live-board";
import type { Canvas } from "../CanvasProvider";
import { isTyping } from "../commands/key-target";
import { scrollTo } from "../view/scroll-to";
import { type ArrowKey, arrows } from "./arrow";
import { journeyOfThing } from "./journey-of";
import { keyOfSpot, type Spot, spotOf } from "./spot";
import { rectOfSpot } from "./spot-rect";
import { walk } from "./walk";
import { cellAround } from "./walk-cells";
import { nextBeside } from "./walk-beside";

/** Goes over the board by the keyboard: what is gone to is selected, comes into view and has the focus. */
export interface Walker {
  /** What is selected, as a place to walk on from; null = nothing. */
  here(): Spot | null;
  /** Goes there. False = nowhere to go to. */
  goTo(spot: Spot | null): boolean;
  /** Goes one arrow further. */
  step(key: ArrowKey): boolean;
  /** Whether the keyboard has brought one to what is selected. */
  hasCome(): boolean;
}

export function makeWalker(
  { projection }: Pick<LiveBoard, "projection">,
  { selection, camera }: Pick<Canvas, "selection" | "camera">,
): Walker {
  const { arrangement, layout } = projection;
  /** The step to come down to from the head of a phase or a journey. */
  let column = 0;
  let reached = "";

  const here = (): Spot | null => spotOf(selection);
  const keepColumn = (spot: Spot): void => {
    const stepId = spot.kind === "step" ? spot.id : cellAround(arrangement, spot)?.stepId;
    if (stepId !== undefined) {
      const journeyId = journeyOfThing(arrangement, { kind: "step", id: stepId }) ?? "";
      column = arrangement.stepsOfJourney(journeyId).indexOf(stepId);
    } else if (spot.kind === "lane") column = 0;
  };
  const goTo = (spot: Spot | null): boolean => {
    if (!spot) return false;
    keepColumn(spot);
    reached = keyOfSpot(spot);
    if (spot.kind === "note") selection.set([spot.id]);
    else selection.choose(spot);
    const rect = rectOfSpot(spot, projection);
    if (rect) scrollTo(camera, rect);
    focusSpot(spot);
    return true;
  };

  return {
    here,
    goTo,
    step(key) {
      const from = here();
      if (!from) return false;
      const arrow = arrows[key];
      if (from.kind === "note" && !cellAround(arrangement, from)) {
        const id = nextBeside(arrangement, layout, from.id, arrow);
        return goTo(id === null ? null : { kind: "note", id });
      }
      keepColumn(from);
      return goTo(walk(arrangement, from, arrow, column));
    },
    hasCome() {
      const spot = here();
      return spot !== null && keyOfSpot(spot) === reached;
    },
  };
}

/** Puts the focus on a spot once it has been drawn where it now stands. */
function focusSpot(spot: Spot): void {
  const isLatest = (
    (run) => () =>
      run === runs
  )((runs += 1));
  let frames = 0;
  const look = (): void => {
    // A key may have led further meanwhile, or into a text.
    if (!isLatest() || isTyping(document.activeElement)) return;
    const element = elementOf(spot);
    frames += 1;
    if (element) element.focus({ preventScroll: true });
    else if (frames < patience) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

let runs = 0;
/** Cards come to the page over some frames; what isn't drawn after so many is too far away to be. */
const patience = 30;

/** Where a spot is drawn; null when it is too far from view, or too small. */
export function elementOf(spot: Spot): HTMLElement | null {
  const selector =
    spot.kind === "note"
      ? `[data-note="${CSS.escape(spot.id)}"]`
      : `[data-thing="${CSS.escape(keyOfSpot(spot))}"]`;
  return document.querySelector<HTMLElement>(selector);
}
