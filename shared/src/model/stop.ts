import { type Fields, textOf } from "./field";
import { type Id, isId } from "./id";
import { farthest } from "./place";

/** The kinds of stops, in the order in which a walk through a journey comes to them. */
export const stopKinds = [
  "promise",
  "journey",
  "phase",
  "moment",
  "idea",
  "own",
  "closing",
] as const;
export type StopKind = (typeof stopKinds)[number];

/** A stop of the walk-through, by what it shows: `promise`, `closing`, or its kind and the id of the thing: `phase/<id>`. */
export type StopId = string;

/** A part of the board, px at 100 %. */
export interface StopRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What people made of a stop. */
export interface Stop {
  /** The stop behind which it was put by hand; "" = before all others, null = where it stands by itself. */
  readonly behind: StopId | null;
  /** Whether it is left out of the walk. */
  readonly hidden: boolean;
  /** What the presenter wants to remember here. */
  readonly notes: string;
  /** Of a stop of people's own: what it is called, and what it shows. Null = there is no such stop. */
  readonly title: string;
  readonly rect: StopRect | null;
}

/** A presenter's notes on one stop: at most so many characters. */
export const stopNotesLimit = 4000;

/** The id of the stop that shows this. */
export const stopIdOf = (kind: Exclude<StopKind, "promise" | "closing">, id: Id): StopId =>
  `${kind}/${id}`;

/** What a stop shows; null where the id can be none. A promise and a closing question are of no thing (""). */
export function subjectOfStop(id: StopId): { readonly kind: StopKind; readonly of: Id } | null {
  const [name, of = "", ...more] = id.split("/");
  const kind = stopKinds.find((one) => one === name);
  const isWhole = kind === "promise" || kind === "closing";
  if (kind === undefined || more.length > 0 || (isWhole ? id !== kind : !isId(of))) return null;
  return { kind, of };
}

/** Reads a stop from foreign fields; whatever is missing or malformed is as the board says. */
export const stopOf = (fields: Fields): Stop => ({
  behind: typeof fields["behind"] === "string" ? fields["behind"] : null,
  hidden: fields["hidden"] === true,
  notes: textOf(fields["notes"]),
  title: textOf(fields["title"]),
  rect: rectOf(fields["rect"]),
});

function rectOf(value: unknown): StopRect | null {
  if (!Array.isArray(value)) return null;
  const numbers: readonly unknown[] = value;
  const [x, y, width, height] = numbers.filter(
    (one) => typeof one === "number" && Math.abs(one) <= farthest,
  ) as readonly number[];
  if (x === undefined || y === undefined || !width || !height || width < 0 || height < 0)
    return null;
  return { x, y, width, height };
}
