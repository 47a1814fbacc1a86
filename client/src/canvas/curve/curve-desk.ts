import type { Id } from "@resa/shared/model/id";
import { type StepFeeling, stepFeelingOf } from "@resa/shared/model/step-feeling";
import { type Accessor, createMemo, createSignal } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { type FeelingCommands, makeFeelingCommands } from "../../board/feeling-commands";
import type { OwnPresence } from "../../board/presence";
import { type Canvas, useCanvas } from "../CanvasProvider";
import type { Line } from "./line";
import { makePointCommand } from "./point-command";

/** A point in somebody's hand: what would be set if they let go now. */
export type Hold = NonNullable<OwnPresence["feeling"]>;

/** What the hand on one canvas does with curves. */
export interface CurveDesk {
  /** Which of the lines of feelings a press beside the points draws. */
  readonly pen: Accessor<"wished" | "actual">;
  setPen(pen: "wished" | "actual"): void;
  readonly hold: Accessor<Hold | null>;
  /** Takes a point, moves it, or (null) lets go of it; others see it as it moves. */
  setHold(hold: Hold | null): void;
  /** Sets a point for good; null takes it away. */
  set(laneId: Id, stepId: Id, line: Line, value: number | null): void;
}

const desks = new WeakMap<Canvas, CurveDesk>();

/** The curve desk of this canvas: one, whoever asks. */
export function useCurveDesk(): CurveDesk {
  const board = useBoard();
  const canvas = useCanvas();
  const known = desks.get(canvas);
  if (known) return known;
  const [pen, setPen] = createSignal<"wished" | "actual">("actual");
  const [hold, setHold] = createSignal<Hold | null>(null);
  const commands: FeelingCommands = board.commands(makeFeelingCommands);
  const desk: CurveDesk = {
    pen,
    setPen,
    hold,
    setHold(next) {
      setHold(next);
      board.presence.show({ feeling: next });
    },
    set(laneId, stepId, line, value) {
      const before = board.projection.stepFeeling(laneId, stepId)[line];
      if (before === value) return;
      board.history.cut();
      commands.set(laneId, stepId, { [line]: stepFeelingOf({ [line]: value })[line] });
    },
  };
  canvas.addCommands([makePointCommand(board, canvas, () => desk.pen())]);
  desks.set(canvas, desk);
  return desk;
}

/** The points of a lane as they are to be drawn: those that somebody is dragging where the hand is, the own hand first. */
export function createPoints(laneId: Id): (stepId: Id) => StepFeeling {
  const { projection, presence } = useBoard();
  const desk = useCurveDesk();
  const own = createMemo(() => {
    const hold = desk.hold();
    return hold?.laneId === laneId ? hold : null;
  });
  return (stepId) => {
    const mine = own();
    let points = projection.stepFeeling(laneId, stepId);
    for (const { feeling } of presence.holders(laneId, stepId)) points = over(points, feeling);
    return mine?.stepId === stepId ? over(points, mine) : points;
  };
}

const over = (points: StepFeeling, held: StepFeeling | null): StepFeeling => ({
  wished: held?.wished ?? points.wished,
  actual: held?.actual ?? points.actual,
  tension: held?.tension ?? points.tension,
});
