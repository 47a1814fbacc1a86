import type { Difference } from "@resa/shared/document/difference";
import type { Rect } from "@resa/shared/layout/box";
import type { Comparison } from "../board/comparison";
import type { Projection } from "../board/projection";
import { rectOfRecord } from "../board/record-rect";
import { textOfRecord } from "../board/record-text";
import type { Translate } from "../i18n/translate";

/** One thing that is different, as the list shows it. */
export interface DifferenceRow extends Difference {
  readonly key: string;
  /** What it is called, or was; empty = it has no name. */
  readonly title: string;
  /** Where it stood, and where it stands; null = nowhere. */
  readonly past: Rect | null;
  readonly today: Rect | null;
}

/** All that is different, in the order in which one reads the board: what concerns all of it first. */
export function rowsOf(
  differences: readonly Difference[],
  { past, today }: Pick<Comparison, "past" | "today">,
  t: Translate,
): readonly DifferenceRow[] {
  const rows = differences.map((difference): DifferenceRow => {
    const shown = difference.what === "removed" ? past.projection : today.projection;
    return {
      ...difference,
      key: `${difference.thing}/${difference.id}`,
      title: titleOf(difference, shown, t),
      past: rectOf(difference, past.projection),
      today: rectOf(difference, today.projection),
    };
  });
  const sheets = today.projection.layout;
  const orderOf = (row: DifferenceRow): readonly number[] => {
    const place = row.today ?? row.past;
    if (!place) return [-1, 0, 0];
    const sheet = sheets.journeysIn({ ...place, width: 1, height: 1 })[0];
    return [sheet === undefined ? place.y : (sheets.journey(sheet)?.y ?? 0), place.x, place.y];
  };
  const keyed = rows.map((row) => ({ row, order: orderOf(row) }));
  return keyed.toSorted((a, b) => compare(a.order, b.order)).map(({ row }) => row);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function titleOf({ thing, id }: Difference, board: Projection, t: Translate): string {
  const [laneId = "", stepId = ""] = id.split("/");
  switch (thing) {
    case "board":
    case "walk":
      return t(`versions.thing.${thing}`);
    case "channels":
      return board.channel(id).name;
    case "groups":
      return board.group(id).name;
    case "cells":
      return [
        textOfRecord("lanes", laneId, board, t),
        textOfRecord("steps", stepId, board, t),
      ].join(" · ");
    default:
      return textOfRecord(thing, id, board, t);
  }
}

function rectOf({ thing, id }: Difference, board: Projection): Rect | null {
  const [, stepId = ""] = id.split("/");
  if (thing === "cells") return rectOfRecord("steps", stepId, board);
  if (thing === "board" || thing === "walk" || thing === "channels" || thing === "groups")
    return null;
  return rectOfRecord(thing, id, board);
}
