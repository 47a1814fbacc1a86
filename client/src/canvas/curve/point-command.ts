import { hasCurve } from "@resa/shared/model/lane-role";
import type { LiveBoard } from "../../board/live-board";
import type { Canvas } from "../CanvasProvider";
import type { Command } from "../commands/command";
import { type CellIndex, cellOf } from "../select/grid";
import type { Line } from "./line";
import { reachPoint } from "./reach-point";

/** The way from a cell, or from a note in it, to the points of its step by keys. */
export function makePointCommand(
  board: Pick<LiveBoard, "projection">,
  canvas: Pick<Canvas, "selection" | "camera">,
  pen: () => Line,
): Command {
  const { arrangement } = board.projection;
  const { selection } = canvas;
  const cell = (): Omit<CellIndex, "index"> | null => {
    const thing = selection.thing();
    const at = thing?.kind === "cell" ? thing : cellOf(arrangement, selection.all()[0] ?? "");
    const role = arrangement.lane(at?.laneId ?? "")?.role;
    return at && role && hasCurve(role) ? at : null;
  };
  return {
    group: "sheet",
    name: (t) => t("feeling.command"),
    keys: ["Alt+F"],
    isAvailable: () => cell() !== null,
    run() {
      const at = cell();
      if (!at) return;
      const isTension = arrangement.lane(at.laneId)?.role === "tension";
      reachPoint(board, canvas, at.laneId, at.stepId, isTension ? "tension" : pen());
    },
  };
}
