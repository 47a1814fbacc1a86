import type { NotePicture } from "@resa/shared/model/note-picture";
import type { Id } from "@resa/shared/model/id";
import { isCell } from "@resa/shared/model/place";
import type { Landing } from "../board/note-commands";
import type { LiveBoard } from "../board/live-board";
import type { Target } from "./target";

/** Pictures that were given together: the first goes to the target, the others follow it. */
export interface DropOff {
  readonly target: Target;
  /** The notes that show those which have arrived. */
  readonly landed: Id[];
  /** Told when one of them has arrived. */
  onLanded?(): void;
}

/** How far apart notes land beside the sheets, px at 100 %. */
const spread = 24;

/** Puts a picture that has arrived on the board. */
export function putPicture(
  { notes, projection }: Pick<LiveBoard, "notes" | "projection">,
  dropOff: DropOff,
  picture: NotePicture,
): void {
  const { target, landed } = dropOff;
  const { arrangement } = projection;
  const note = target.onto && arrangement.note(target.onto.noteId);
  const isAsItWas = note && (note.picture?.id ?? null) === target.onto?.pictureId;
  if (landed.length === 0 && isAsItWas) {
    notes.setPicture(note.id, picture);
    landed.push(note.id);
  } else if (target.landing) {
    const noteId = notes.addPicture(
      landingOfNext(arrangement, target.landing, landed),
      picture,
      "",
    );
    if (noteId !== null) landed.push(noteId);
  }
  dropOff.onLanded?.();
}

/** Where the next one lands: behind the one before it. */
function landingOfNext(
  arrangement: LiveBoard["projection"]["arrangement"],
  landing: Landing,
  landed: readonly Id[],
): Landing {
  if (!("laneId" in landing))
    return { x: landing.x + landed.length * spread, y: landing.y + landed.length * spread };
  const before = arrangement.note(landed.at(-1) ?? "");
  if (!before || !isCell(before.place)) return landing;
  const { laneId, stepId } = before.place;
  return { laneId, stepId, index: arrangement.cell(laneId, stepId).indexOf(before.id) + 1 };
}
