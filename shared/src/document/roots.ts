import { fieldRoots } from "../model/field-root";

/**
 * The root maps of a board document.
 *
 * `journeys`, `phases`, `steps`, `lanes`, `personas` hold a Y.Map of scalar fields per record. A note is spread over columns, keyed by its
 * id, since that is the leanest shape in which no honest concurrent edit is lost (docs/measurements.md): `texts` holds its Y.Text, whose
 * presence is the note's existence; `notes` one value `[laneId, stepId, order, by, at]` (or `[x, y, 0, by, at]` beside the sheets);
 * `kinds`, `colours` and `sizes` a word, only where it is not the default; `pictures` `[id, width, height]`, and `alts` what they show.
 *
 * `touchpoints`, `moments`, `feelings`, `interviews` and `stops` are roots of fields (fields.ts): under `<id>/<field>` stands one value.
 */
export const boardRoots = [
  "board",
  "journeys",
  "phases",
  "steps",
  "lanes",
  "notes",
  "texts",
  "kinds",
  "colours",
  "sizes",
  "pictures",
  "alts",
  "personas",
  "channels",
  "groups",
  ...fieldRoots,
] as const;
/** The columns over which a note is spread. */
export const noteColumns = [
  "texts",
  "notes",
  "kinds",
  "colours",
  "sizes",
  "pictures",
  "alts",
] as const satisfies readonly BoardRoot[];

export type BoardRoot = (typeof boardRoots)[number];

/** The roots whose records are maps of scalar fields. */
export type RecordRoot =
  | "journeys"
  | "phases"
  | "steps"
  | "lanes"
  | "personas"
  | "channels"
  | "groups";
