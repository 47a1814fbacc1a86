import { numberOf, oneOf, textOf, type Fields } from "../model/field";
import { titleLimit } from "../model/board";
import { laneRoles } from "../model/lane-role";
import { noteColours } from "../model/note-colour";
import { noteKinds } from "../model/note-kind";
import { altLimit, pictureOf } from "../model/note-picture";
import { noteSizes } from "../model/note-size";
import { noteTextLimit } from "../model/note";
import { isPlain, joinRuns, styleOf, type TextRun, wordsOf } from "../model/text-run";
import { type GridNote, gridLimit, isTooLarge, type NoteGrid } from "./note-grid";

/**
 * Notes on their way through a clipboard, as they travel in the `data-resa` attribute of the HTML there: JSON, URI-encoded so that no
 * browser or program on the way finds anything in it to change.
 */
export const encodeNoteClip = (grid: NoteGrid): string =>
  encodeURIComponent(JSON.stringify({ resa: 1, ...grid }));

/** Reads what came through a clipboard, and so from anybody: null when it isn't a clip of ours or is too large. Never throws. */
export function decodeNoteClip(encoded: string): NoteGrid | null {
  const clip = fieldsOf(parsed(encoded));
  const [lanes, steps, notes] = [
    listOf(clip["lanes"]),
    listOf(clip["steps"]),
    listOf(clip["notes"]),
  ];
  if (clip["resa"] !== 1 || isTooLarge(lanes.length, steps.length, notes.length)) return null;
  const board = textOf(clip["board"]);
  const read = notes.map((note) => noteOf(fieldsOf(note)));
  // Rows and columns that nobody described are there all the same.
  const rows = read.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = read.reduce((most, { column }) => Math.max(most, column + 1), 0);
  if (read.length === 0) return null;
  return {
    lanes: Array.from({ length: Math.max(rows, lanes.length) }, (_, at) => {
      const lane = fieldsOf(lanes[at]);
      return { role: oneOf(laneRoles, lane["role"], "free"), name: title(lane["name"]) };
    }),
    steps: Array.from({ length: Math.max(columns, steps.length) }, (_, at) => title(steps[at])),
    notes: read,
    ...(boardId.test(board) && { board }),
  };
}

function noteOf(note: Fields): GridNote {
  const kind = oneOf(noteKinds, note["kind"], "plain");
  const colour = noteColours.find((colour) => colour === note["colour"]);
  const size = noteSizes.find((size) => size === note["size"]);
  const { id, width, height } = fieldsOf(note["picture"]);
  const picture = pictureOf([id, width, height]);
  const alt = textOf(note["alt"]).slice(0, altLimit);
  const text = textOf(note["text"]).slice(0, noteTextLimit);
  const runs = joinRuns(listOf(note["runs"]).map((run) => runOf(fieldsOf(run))));
  return {
    row: bounded(note["row"], gridLimit.rows - 1),
    column: bounded(note["column"], gridLimit.columns - 1),
    x: bounded(note["x"], farthest),
    y: bounded(note["y"], farthest),
    text,
    kind,
    ...(colour && { colour }),
    ...(size && { size }),
    ...(picture && { picture }),
    ...(alt && { alt }),
    ...(!isPlain(runs) && wordsOf(runs) === text && { runs }),
  };
}

const runOf = (run: Fields): TextRun => ({ text: textOf(run["text"]), ...styleOf(run) });

/** It becomes part of an address. */
const boardId = /^[\w-]{1,64}$/;

/** The furthest that two notes of a clip lie apart, px at 100 %. */
const farthest = 100_000;

const bounded = (value: unknown, most: number): number =>
  Math.max(0, Math.min(most, Math.round(numberOf(value))));
const title = (value: unknown): string => textOf(value).slice(0, titleLimit);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? (value as Fields) : {};

function parsed(encoded: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(encoded));
  } catch {
    return null;
  }
}
