import type { Point } from "@resa/shared/layout/box";
import type { LiveBoard } from "../../../board/live-board";
import { makeStructureCommands } from "../../../board/structure-commands";
import type { Canvas } from "../../CanvasProvider";
import { makeEdgeScroll } from "../../view/edge-scroll";
import type { Held } from "./held";
import { type Landing, landingOf } from "./landing";

/** A drag at a head, from the press to the drop. */
export type HeadDrag =
  | { readonly state: "idle" }
  | { readonly state: "pressed"; readonly held: Held; readonly from: Point }
  | {
      readonly state: "dragging";
      readonly held: Held;
      /** Where the pointer is, on the board. */
      readonly at: Point;
      readonly landing: Landing | null;
    };

/** A press that moves less than this (client px) is a click. */
const threshold = 4;

/** Follows the pointer that pressed `held` until it is lifted; then, and only then, the document changes. Escape lets go of it. */
export function startHeadDrag(
  { board, canvas }: { readonly board: LiveBoard; readonly canvas: Canvas },
  held: Held,
  press: PointerEvent,
): void {
  const { camera, headDrag, setHeadDrag } = canvas;
  if (press.button !== 0 || headDrag().state !== "idle") return;
  const element = canvas.element();
  const ending = new AbortController();
  const { signal } = ending;
  const edge = makeEdgeScroll(element, camera, (client) => hold(client));

  const hold = (client: Point): void => {
    const at = camera.toBoard(client);
    const landing = landingOf(board.projection, held, at);
    setHeadDrag({ state: "dragging", held, at, landing });
  };
  const end = (): void => {
    ending.abort();
    edge.stop();
    setHeadDrag({ state: "idle" });
  };

  setHeadDrag({ state: "pressed", held, from: clientOf(press) });
  const listen = <Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
  ): void => window.addEventListener(type, listener, { signal, capture: true });

  listen("pointermove", (event) => {
    if (event.pointerId !== press.pointerId) return;
    const now = headDrag();
    const client = clientOf(event);
    if (now.state === "pressed") {
      if (Math.hypot(client.x - now.from.x, client.y - now.from.y) < threshold) return;
      // From now on the button hears no more of it, so that letting go is no click on it.
      element.setPointerCapture(event.pointerId);
    }
    hold(client);
    edge.hold(client);
  });
  listen("pointerup", (event) => {
    if (event.pointerId !== press.pointerId) return;
    const now = headDrag();
    end();
    // What others did meanwhile has moved the places.
    if (now.state === "dragging") commit(board, held, landingOf(board.projection, held, now.at));
  });
  listen("pointercancel", end);
  listen("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    end();
  });
}

function commit({ projection, commands }: LiveBoard, held: Held, landing: Landing | null): void {
  if (!landing) return;
  const structure = commands(makeStructureCommands);
  const { arrangement } = projection;
  const { id } = held;
  if (landing.to === "height") return structure.setLane(id, { height: landing.height });
  const { index } = landing;
  if (landing.to === "phase") {
    const { phaseId } = landing;
    if (arrangement.steps(phaseId)[index] !== id) structure.moveStep(id, phaseId, index);
  } else if (held.kind === "journey") {
    if (arrangement.journeys[index] !== id) structure.moveJourney(id, index);
  } else if (held.kind === "phase") {
    const journeyId = arrangement.phase(id)?.journeyId ?? "";
    if (arrangement.phases(journeyId)[index] !== id) structure.movePhase(id, index);
  } else if (held.kind === "lane") {
    const journeyId = arrangement.lane(id)?.journeyId ?? "";
    if (arrangement.lanes(journeyId)[index] !== id) structure.moveLane(id, index);
  }
}

const clientOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });
