import { type CurvePoint, monotone, type Piece } from "./monotone";

/** The points of a line at the steps, from left to right; null where there is none. */
export type Track = readonly (CurvePoint | null)[];

/** The pieces of a line, each at the number of the step that it comes from; null where a gap in the points is one in the line. */
export function piecesOf(track: Track): (Piece | null)[] {
  const pieces: (Piece | null)[] = track.slice(1).map(() => null);
  let run: CurvePoint[] = [];
  track.forEach((point, at) => {
    if (point) run.push(point);
    if (point && at < track.length - 1) return;
    const end = point ? at : at - 1;
    monotone(run).forEach((piece, nth) => (pieces[end - run.length + 1 + nth] = piece));
    run = [];
  });
  return pieces;
}

/** A line as an SVG path. A point without neighbours is a dot (with round ends). */
export function linePath(track: Track, pieces: readonly (Piece | null)[]): string {
  return track
    .map((point, at) => {
      if (!point) return "";
      const begin = pieces[at - 1] ? "" : `M${text(point)}`;
      const piece = pieces[at];
      return begin + (piece ? forth(piece) : begin && "h0");
    })
    .join("");
}

/** What lies between two lines, where both are drawn. */
export const betweenPath = (
  one: readonly (Piece | null)[],
  other: readonly (Piece | null)[],
): string =>
  one
    .map((piece, at) => {
      const beside = other[at];
      if (!piece || !beside) return "";
      return `M${text(piece.from)}${forth(piece)}L${text(beside.to)}${back(beside)}Z`;
    })
    .join("");

/** What lies between a line and a height. */
export const fillPath = (pieces: readonly (Piece | null)[], y: number): string =>
  pieces
    .map((piece) => (piece ? `M${piece.from.x},${y}L${text(piece.from)}${forth(piece)}V${y}Z` : ""))
    .join("");

const text = ({ x, y }: CurvePoint): string => `${round(x)},${round(y)}`;
const forth = ({ leave, arrive, to }: Piece): string =>
  `C${text(leave)} ${text(arrive)} ${text(to)}`;
const back = ({ from, leave, arrive }: Piece): string =>
  `C${text(arrive)} ${text(leave)} ${text(from)}`;
const round = (value: number): number => Math.round(value * 100) / 100;
