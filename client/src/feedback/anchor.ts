import type { Rect } from "@resa/shared/layout/box";
import type { Id } from "@resa/shared/model/id";
import { isCell } from "@resa/shared/model/place";
import type { Anchor, AnchorKind } from "@resa/shared/model/anchor";
import type { Projection } from "../board/projection";
import { rectOfRecord } from "../board/record-rect";
import type { Thing } from "../canvas/select/thing";
import type { Translate } from "../i18n/translate";

/** A thing of the board that a thread is about. */
export type ThingAnchor = { readonly kind: AnchorKind; readonly id: Id };

/** What a comment on a note or a step is about: a moment of truth before anything else. */
export function anchorOn(
  thing: { readonly kind: "note" } | Thing,
  id: Id,
  board: Projection,
): ThingAnchor | null {
  if (thing.kind === "cell") return null;
  const isMoment = board.moment(id) !== null;
  if (thing.kind === "step") return { kind: isMoment ? "moment" : "step", id };
  if (thing.kind !== "note") return { kind: thing.kind, id };
  const { place } = board.note(id);
  const isTouchpoint = isCell(place) && board.lane(place.laneId).role === "touchpoints";
  return { kind: isMoment ? "moment" : isTouchpoint ? "touchpoint" : "note", id };
}

/** What stands there of an anchor now: a record of the board, or a point of it. Null when it is gone. */
export function recordOf(
  anchor: Anchor,
  { arrangement }: Pick<Projection, "arrangement">,
): "notes" | "steps" | "phases" | "lanes" | "journeys" | "point" | null {
  switch (anchor.kind) {
    case "point":
      return "point";
    case "phase":
      return arrangement.phase(anchor.id) ? "phases" : null;
    case "lane":
      return arrangement.lane(anchor.id) ? "lanes" : null;
    case "journey":
      return arrangement.journey(anchor.id) ? "journeys" : null;
    default:
      if (arrangement.note(anchor.id)) return "notes";
      return arrangement.step(anchor.id) ? "steps" : null;
  }
}

/** The part of the board that an anchor is about; null when it is gone, or folded away. */
export function placeOfAnchor(anchor: Anchor, board: Projection): Rect | null {
  if (anchor.kind === "point") return { x: anchor.x, y: anchor.y, width: 1, height: 1 };
  const record = recordOf(anchor, board);
  return record && record !== "point" ? rectOfRecord(record, anchor.id, board) : null;
}

/** What an anchor is about, in words; null when it is gone. Reactive. */
export function titleOf(anchor: Anchor, board: Projection, t: Translate): string | null {
  if (anchor.kind === "point") return t("comments.point");
  const { id } = anchor;
  const record = recordOf(anchor, board);
  switch (record) {
    case "notes":
      return board.text(id) || board.note(id).alt || t("note.empty");
    case "steps":
      return board.step(id).title || t("journey.step.untitled");
    case "phases":
      return board.phase(id).title || t("journey.phase.untitled");
    case "lanes": {
      const { name, role } = board.lane(id);
      return name || t(`lane.role.${role}`);
    }
    case "journeys":
      return board.journey(id).title || t("journey.untitled");
    default:
      return null;
  }
}
