import { type Feeling, feelingOf } from "@resa/shared/model/feeling";
import type { LaneRole } from "@resa/shared/model/lane-role";
import type { StepFeeling } from "@resa/shared/model/step-feeling";
import type { Translate } from "../../i18n/translate";

/** One of the lines on the curve of a lane. */
export type Line = keyof StepFeeling;

/** The lines of a lane with this role, the one that is drawn on top last. */
export const linesOf = (role: LaneRole): readonly Line[] =>
  role === "tension" ? ["tension"] : role === "feelings" ? ["wished", "actual"] : [];

/** The values that the points of a line can have, from the lowest. */
export const valuesOf = (line: Line): readonly number[] => values[line];

const values: Readonly<Record<Line, readonly number[]>> = {
  wished: [-2, -1, 0, 1, 2],
  actual: [-2, -1, 0, 1, 2],
  tension: [1, 2, 3, 4, 5],
};

/** As a number with its sign: "+1", "0", "−2". Tension has none: "4". */
export const signed = (line: Line, value: number): string =>
  line === "tension" || value === 0 ? `${value}` : `${value > 0 ? "+" : "−"}${Math.abs(value)}`;

/** A value in words: "good (+1)"; "not known" for null. */
export function sayValue(t: Translate, line: Line, value: number | null): string {
  if (value === null) return t("feeling.unknown");
  const rank = valuesOf(line).indexOf(value);
  const word =
    line === "tension"
      ? t(`feeling.tension.${tensionWords[rank] ?? "tense"}`)
      : t(`feeling.value.${feelingWords[rank] ?? "neutral"}`);
  return `${word} (${signed(line, value)})`;
}

/** A point in words: "Wished: good (+1)". */
export const sayPoint = (t: Translate, line: Line, value: number | null): string =>
  `${t(`feeling.line.${line}`)}: ${sayValue(t, line, value)}`;

const feelingWords = ["veryBad", "bad", "neutral", "good", "veryGood"] as const;
const tensionWords = ["calm", "slight", "tense", "strong", "climax"] as const;

/** The face of a value of feelings. */
export const faceOf = (value: number | null): Feeling => feelingOf(value) ?? 0;
