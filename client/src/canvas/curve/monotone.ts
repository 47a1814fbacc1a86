/** A point of a curve, px. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** A piece of a curve between two neighbouring points: a cubic Bézier. */
export interface Piece {
  readonly from: CurvePoint;
  readonly leave: CurvePoint;
  readonly arrive: CurvePoint;
  readonly to: CurvePoint;
}

/**
 * A smooth curve through points that lie from left to right. Between two of them it never goes higher or lower than they are: a curve
 * of feelings must claim nothing that nobody has said. After M. Steffen, "A simple method for monotonic interpolation in one
 * dimension", Astronomy & Astrophysics 239 (1990) 443–450; the same as d3's `curveMonotoneX`, which only gives away whole paths, and the
 * gap between two curves needs their pieces.
 */
export function monotone(points: readonly CurvePoint[]): Piece[] {
  const slopes = points.slice(1).map((to, at) => slopeBetween(points[at] ?? to, to));
  const tangents = points.map((point, at) => {
    const [before, after] = [slopes[at - 1], slopes[at]];
    if (before === undefined || after === undefined) return null;
    const [previous, next] = [points[at - 1] ?? point, points[at + 1] ?? point];
    return tangentAt(point.x - previous.x, next.x - point.x, before, after);
  });
  return slopes.map((slope, at) => {
    // There is one slope less than there are points.
    const [from, to] = [points[at], points[at + 1]] as [CurvePoint, CurvePoint];
    // At an end the curve comes in as a parabola does.
    const start = tangents[at] ?? (3 * slope - (tangents[at + 1] ?? slope)) / 2;
    const end = tangents[at + 1] ?? (3 * slope - (tangents[at] ?? slope)) / 2;
    const third = (to.x - from.x) / 3;
    return {
      from,
      leave: { x: from.x + third, y: from.y + third * start },
      arrive: { x: to.x - third, y: to.y - third * end },
      to,
    };
  });
}

const slopeBetween = (from: CurvePoint, to: CurvePoint): number =>
  to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x);

/** Flat at a peak or in a valley, and never so steep that the curve would run over its points. */
function tangentAt(left: number, right: number, before: number, after: number): number {
  const middle = (before * right + after * left) / (left + right);
  const least = Math.min(Math.abs(before), Math.abs(after), Math.abs(middle) / 2);
  return (Math.sign(before) + Math.sign(after)) * least || 0;
}
