import { useLocation } from "@solidjs/router";
import { createEffect, on, onCleanup } from "solid-js";
import type { Rect } from "@resa/shared/layout/box";
import type { Id } from "@resa/shared/model/id";
import { isCell } from "@resa/shared/model/place";
import type { LiveBoard } from "../../board/live-board";
import { underHeads } from "../../board/record-rect";
import type { Canvas } from "../CanvasProvider";
import { placeOfTarget, subjectOf, targetOf } from "./deep-link";
import { keepView, readView } from "./kept-view";

const nowhere = { x: 0, y: 0 };

/** Below this zoom a sheet can't be read: a board that is opened is not drawn smaller. */
const legible = 0.75;

/**
 * Decides what is shown when the board has arrived: what the address points at, else the view before a reload, else the first journey.
 * Goes wherever the fragment of the address points from then on.
 */
export function createOpening(board: LiveBoard, { camera, selection }: Canvas): void {
  const { layout, arrangement } = board.projection;
  const address = useLocation();

  /** Goes where the address points and marks it; false when it points at nothing that is here. */
  const follow = (): boolean => {
    const target = targetOf(address.hash);
    const place = target && placeOfTarget(target, board.projection);
    if (!target || !place) return false;
    const { kind, id } = subjectOf(target, board.projection);
    camera.fit(
      kind === "note" ? inSight(id, place) : { ...place, height: Math.min(place.height, 600) },
      legible,
    );
    if (kind === "note") selection.set([id]);
    else selection.choose({ kind, id });
    return true;
  };

  /** On a sheet the heads beside and over a note must not cover it. */
  const inSight = (noteId: Id, place: Rect): Rect =>
    isCell(arrangement.note(noteId)?.place ?? nowhere) ? underHeads(place) : place;

  createEffect(
    on(board.arrived, (has) => {
      if (!has || follow()) return;
      const kept = readView(board.id);
      const first = layout.journey(arrangement.journeys[0] ?? "");
      if (kept) camera.show(kept);
      else if (first) camera.fit(first, legible);
    }),
  );

  createEffect(on(() => address.hash, follow, { defer: true }));

  const keep = (): void => {
    if (board.arrived()) keepView(board.id, camera.view());
  };
  addEventListener("pagehide", keep);
  onCleanup(() => {
    removeEventListener("pagehide", keep);
    keep();
  });
}
