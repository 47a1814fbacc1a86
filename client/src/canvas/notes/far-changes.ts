import type { Rect } from "@resa/shared/layout/box";
import type { LayoutKey } from "@resa/shared/layout/layout";
import type { Touch, Touched } from "@resa/shared/layout/touch";
import type { Id } from "@resa/shared/model/id";
import { isCell, type Place } from "@resa/shared/model/place";
import type { Projection } from "../../board/projection";

/** What of a note is seen from far away. Its text is, by the size that it gives the note: that comes from the layout. */
const seen: ReadonlySet<string> = new Set(["place", "colour"]);

/** Tells which parts of the board look different after each change, as far as notes in cells are concerned. Returns what ends it. */
export function followParts(
  { arrangement, layout, follow }: Pick<Projection, "arrangement" | "layout" | "follow">,
  tell: (part: Rect) => void,
): () => void {
  /** Where the sheets stood until now. */
  const sheets = new Map<Id, Rect>();
  const tellSheet = (id: Id | undefined): void => {
    const [before, after] = [sheets.get(id ?? ""), layout.journey(id ?? "")];
    if (before) tell(before);
    if (after) tell(after);
  };
  const tellCell = (laneId: Id, stepId: Id): void => {
    const lane = layout.lane(laneId);
    const step = layout.step(stepId);
    const journey = layout.journey(arrangement.lane(laneId)?.journeyId ?? "");
    if (!lane || !step || !journey) return;
    tell({ x: journey.x + step.x, y: journey.y + lane.y, width: step.width, height: lane.height });
  };
  const tellPlace = (place: Place | undefined): void => {
    if (place && isCell(place)) tellCell(place.laneId, place.stepId);
  };

  const onTouch = (touch: Touch): void => {
    if ("fieldsOf" in touch) return;
    if (!("record" in touch)) {
      if (touch.list === "cell") tellCell(touch.laneId, touch.stepId);
      if (touch.list === "lanes" || touch.list === "stepsOfJourney") tellSheet(touch.of);
    } else if (touch.record === "notes" && touch.fields.some((field) => seen.has(field))) {
      tellPlace(touch.before?.place);
      tellPlace(touch.after?.place);
    }
  };
  const onMove = (key: LayoutKey): void => {
    const [kind, id = ""] = key.split(":");
    if (kind === "note") tellPlace(arrangement.note(id)?.place);
    else if (kind === "journey") tellSheet(id);
    // A row or a column that moves takes along all that stand behind it.
    else if (kind === "lane") tellSheet(arrangement.lane(id)?.journeyId);
    else if (kind === "step")
      tellSheet(arrangement.phase(arrangement.step(id)?.phaseId ?? "")?.journeyId);
  };
  const keep = (): void => {
    sheets.clear();
    for (const id of arrangement.journeys) sheets.set(id, layout.journey(id) ?? layout.bounds);
  };

  keep();
  return follow((touched: Touched, moved) => {
    touched.forEach(onTouch);
    moved.forEach(onMove);
    keep();
  });
}
