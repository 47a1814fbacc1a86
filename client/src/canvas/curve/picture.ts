import { curveHeight } from "@resa/shared/layout/sizes";
import { gapOf } from "@resa/shared/model/feeling";
import type { LaneRole } from "@resa/shared/model/lane-role";
import type { StepFeeling } from "@resa/shared/model/step-feeling";
import { type Line, linesOf, signed } from "./line";
import { betweenPath, fillPath, linePath, piecesOf, type Track } from "./path";
import { heightOf } from "./scale";

/** The points of a step, and how far right its middle is, px at 100 %. */
export interface StepPoints {
  readonly x: number;
  readonly points: StepFeeling;
}

/** What is drawn of the curves of a lane; the texts are SVG paths. */
export interface Picture {
  readonly strokes: readonly { readonly line: Line; readonly path: string }[];
  /** Between wished and actual, and the two sides of the wished line, which tell better from worse. */
  readonly gap: string;
  readonly above: string;
  readonly below: string;
  /** From wished to actual, at each step that knows both. */
  readonly rods: string;
  /** Under the line of tension. */
  readonly ground: string;
  /** The gaps of two and more, as numbers beside their rods. */
  readonly numbers: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

/** Draws the curves of a lane with this role over steps from left to right. */
export function drawPicture(role: LaneRole, steps: readonly StepPoints[]): Picture {
  const tracks = linesOf(role).map((line) => {
    const track: Track = steps.map(({ x, points }) => {
      const value = points[line];
      return value === null ? null : { x, y: heightOf(line, value) };
    });
    return { line, track, pieces: piecesOf(track) };
  });
  const piecesFor = (line: Line) => tracks.find((track) => track.line === line)?.pieces ?? [];
  const wished = piecesFor("wished");
  const both = steps.flatMap(({ x, points }) => {
    const gap = role === "feelings" ? gapOf(points) : null;
    if (gap === null || gap === 0) return [];
    const [from, to] = [
      heightOf("wished", points.wished ?? 0),
      heightOf("actual", points.actual ?? 0),
    ];
    return [{ x, gap, from, to }];
  });
  return {
    strokes: tracks.map(({ line, track, pieces }) => ({ line, path: linePath(track, pieces) })),
    gap: betweenPath(wished, piecesFor("actual")),
    above: fillPath(wished, 0),
    below: fillPath(wished, curveHeight),
    rods: both.map(({ x, from, to }) => `M${x},${from}V${to}`).join(""),
    ground: fillPath(piecesFor("tension"), curveHeight),
    numbers: both
      .filter(({ gap }) => Math.abs(gap) > 1)
      .map(({ x, gap, from, to }) => ({
        x,
        y: (from + to) / 2,
        text: signed("actual", gap),
      })),
  };
}
