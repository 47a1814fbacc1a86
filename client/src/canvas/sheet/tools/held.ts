import type { Rect } from "@resa/shared/layout/box";
import type { Layout } from "@resa/shared/layout/layout";
import { phaseHeight, titleHeight } from "@resa/shared/layout/sizes";
import type { Arrangement } from "@resa/shared/layout/arrangement";
import type { Id } from "@resa/shared/model/id";

/** What can be held at its head: to bring it elsewhere, or (a lane's lower edge) to make it higher. */
export interface Held {
  readonly kind: "journey" | "phase" | "step" | "lane" | "edge";
  /** Of an edge, the lane's. */
  readonly id: Id;
}

/** Where things stand and in which order. */
export interface Sight {
  readonly arrangement: Arrangement;
  readonly layout: Layout;
}

/** The journey that something held belongs to. */
export function journeyOfHeld({ arrangement }: Sight, { kind, id }: Held): Id {
  switch (kind) {
    case "journey":
      return id;
    case "phase":
      return arrangement.phase(id)?.journeyId ?? "";
    case "step":
      return arrangement.phase(arrangement.step(id)?.phaseId ?? "")?.journeyId ?? "";
    case "lane":
    case "edge":
      return arrangement.lane(id)?.journeyId ?? "";
  }
}

/** What something held takes up on the board, px at 100 %; null when it is gone. */
export function placeOfHeld(sight: Sight, held: Held): Rect | null {
  const { layout } = sight;
  const sheet = layout.journey(journeyOfHeld(sight, held));
  if (!sheet) return null;
  if (held.kind === "journey") return sheet;
  if (held.kind === "lane" || held.kind === "edge") {
    const row = layout.lane(held.id);
    return row ? { x: sheet.x, y: sheet.y + row.y, width: sheet.width, height: row.height } : null;
  }
  const column = held.kind === "phase" ? layout.phase(held.id) : layout.step(held.id);
  const top = held.kind === "phase" ? titleHeight : titleHeight + phaseHeight;
  return column
    ? { x: sheet.x + column.x, y: sheet.y + top, width: column.width, height: sheet.height - top }
    : null;
}
