import type { Rect } from "@resa/shared/layout/box";
import { headHeight, titleHeight } from "@resa/shared/layout/sizes";
import { type Stop, type StopId, subjectOfStop } from "@resa/shared/model/stop";
import type { Projection } from "./projection";

/** No wider than this is a head shown, so that it can be read. */
const headWidth = 1600;

/** The part of the board that a stop shows, px at 100 %; null when it is nowhere to be seen. Reads, and doesn't listen. */
export function rectOfStop(
  id: StopId,
  { rect }: Pick<Stop, "rect">,
  { arrangement, layout }: Pick<Projection, "arrangement" | "layout">,
): Rect | null {
  const { kind, of } = subjectOfStop(id) ?? { kind: "own" as const, of: "" };
  const head = (journeyId: string): Rect | null => {
    const sheet = layout.journey(journeyId);
    if (!sheet) return null;
    const height = Math.min(sheet.height, headHeight);
    return { ...sheet, width: Math.min(sheet.width, headWidth), height };
  };
  /** A stretch of a sheet from its band of phases to its end. */
  const column = (
    journeyId: string | undefined,
    at: { readonly x: number; readonly width: number } | undefined,
  ): Rect | null => {
    const sheet = layout.journey(journeyId ?? "");
    // Of a journey that is folded away, only the head is there.
    if (!sheet || !at) return head(journeyId ?? "");
    return {
      x: sheet.x + at.x,
      y: sheet.y + titleHeight,
      width: at.width,
      height: sheet.height - titleHeight,
    };
  };

  switch (kind) {
    case "promise":
      return head(arrangement.journeys[0] ?? "");
    case "journey":
      return head(of);
    case "phase":
      return column(arrangement.phase(of)?.journeyId, layout.phase(of));
    case "moment":
    case "idea": {
      const step = arrangement.step(of);
      if (step) return column(arrangement.phase(step.phaseId)?.journeyId, layout.step(of));
      return layout.onBoard(of) ?? null;
    }
    case "own":
      return rect;
    case "closing":
      return layout.bounds;
  }
}
