import { type Fields, numberWithin, oneOf, textOf } from "./field";
import { type Id, isId } from "./id";
import { farthest } from "./place";
import { type Role, roles } from "./role";
import { type StepFeeling, stepFeelingOf } from "./step-feeling";

/** What a peer shows of themself while they are here. */
export interface Presence {
  /** Who it is: stamped by the server, whatever the client says. */
  readonly person: { readonly id: Id; readonly name: string; readonly role: Role };
  /** Whether it is a screen on a wall, at which nobody sits. */
  readonly isWall: boolean;
  /** The pointer in board coordinates, px at 100 %; null when it is elsewhere. */
  readonly pointer: { readonly x: number; readonly y: number } | null;
  /** The part of the board that lies clear in the window, px at 100 %; null = not said. */
  readonly view: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } | null;
  /** What the person points out to everyone, px at 100 %; null = nothing. */
  readonly highlight: Presence["view"];
  /** What the person has selected. */
  readonly selection: readonly Id[];
  /** The note being edited, and the caret as Yjs relative positions (JSON). */
  readonly caret: { readonly noteId: Id; readonly anchor: unknown; readonly head: unknown } | null;
  /** Notes being dragged, and by how far from where they stand, px at 100 %. */
  readonly drag: {
    readonly noteIds: readonly Id[];
    readonly dx: number;
    readonly dy: number;
  } | null;
  /** A point on the curves of a lane that is being dragged: where it would be set now; null = no hand on it. */
  readonly feeling: (StepFeeling & { readonly laneId: Id; readonly stepId: Id }) | null;
}

/** The most ids of a selection or drag that are shown to others. */
export const presenceIdLimit = 200;

/** Reads a foreign presence; null when nobody stands behind it. */
export function presenceOf(value: unknown): Presence | null {
  const fields = objectOf(value);
  const person = objectOf(fields?.["person"]);
  if (fields === null || person === null || !isId(person["id"])) return null;
  return {
    person: {
      id: person["id"],
      name: textOf(person["name"]),
      role: oneOf(roles, person["role"], "viewer"),
    },
    isWall: fields["isWall"] === true,
    pointer: pointOf(fields["pointer"]),
    view: viewOf(fields["view"]),
    highlight: viewOf(fields["highlight"]),
    selection: idsOf(fields["selection"]),
    caret: caretOf(objectOf(fields["caret"])),
    drag: dragOf(objectOf(fields["drag"])),
    feeling: feelingOf(objectOf(fields["feeling"])),
  };
}

const objectOf = (value: unknown): Fields | null =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : null;

/** No further than a board reaches: who goes where somebody looks must find the way back. */
const within = (px: unknown): number => numberWithin(px, -farthest, farthest);

const idsOf = (value: unknown): readonly Id[] =>
  Array.isArray(value) ? value.slice(0, presenceIdLimit).filter(isId) : [];

function pointOf(value: unknown): Presence["pointer"] {
  const point = objectOf(value);
  const [x, y] = [point?.["x"], point?.["y"]];
  return Number.isFinite(x) && Number.isFinite(y) ? { x: within(x), y: within(y) } : null;
}

function caretOf(caret: Fields | null): Presence["caret"] {
  if (caret === null || !isId(caret["noteId"])) return null;
  return { noteId: caret["noteId"], anchor: caret["anchor"], head: caret["head"] };
}

function viewOf(value: unknown): Presence["view"] {
  const view = objectOf(value);
  const [corner, size] = [pointOf(value), pointOf({ x: view?.["width"], y: view?.["height"] })];
  return corner !== null && size !== null && size.x > 0 && size.y > 0
    ? { ...corner, width: size.x, height: size.y }
    : null;
}

function dragOf(drag: Fields | null): Presence["drag"] {
  const by = pointOf({ x: drag?.["dx"], y: drag?.["dy"] });
  return drag === null || by === null
    ? null
    : { noteIds: idsOf(drag["noteIds"]), dx: by.x, dy: by.y };
}

function feelingOf(fields: Fields | null): Presence["feeling"] {
  const [laneId, stepId] = [fields?.["laneId"], fields?.["stepId"]];
  return fields === null || !isId(laneId) || !isId(stepId)
    ? null
    : { laneId, stepId, ...stepFeelingOf(fields) };
}
