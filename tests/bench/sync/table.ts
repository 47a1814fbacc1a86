import { type Name, titles } from "./contestant";
import { type Figures, median } from "./figures";
import type { Measure, Trial } from "./scenario";

/** What each contestant showed, run by run. */
export type Results = ReadonlyMap<Name, readonly Figures[]>;

/** A markdown table of one trial: a contestant a line, a measure a column, with how many times as much as Resa the others take. */
export function tableOf({ title, measures }: Trial, results: Results): string {
  const told = measures.filter(({ key }) =>
    [...results.values()].flat().some((figures) => key in figures),
  );
  const head = ["", ...told.map((measure) => measure.title)];
  const rows = [...results].map(([name, runs]) => [
    titles[name],
    ...told.map((measure) => cellOf(measure, runs, name === "resa" ? [] : results.get("resa"))),
  ]);
  const aims = told.map(({ aim, digits }) => (aim ? `${aim.is} ${aim.value.toFixed(digits)}` : ""));
  if (aims.some((aim) => aim !== "")) rows.push(["_aim_", ...aims]);
  const verdicts = told.map((measure) => verdictOf(measure, results.get("resa") ?? []));
  if (verdicts.some((verdict) => verdict !== "")) rows.push(["", ...verdicts]);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const ruler = line(head.map((_cell, index) => (index === 0 ? "---" : "---:")));
  return [`### ${title}`, "", line(head), ruler, ...rows.map(line), ""].join("\n");
}

const valuesOf = ({ key }: Measure, runs: readonly Figures[]): number[] =>
  runs.flatMap((figures) => figures[key] ?? []).filter((value) => !Number.isNaN(value));

function cellOf(measure: Measure, runs: readonly Figures[], ours: readonly Figures[] = []): string {
  const values = valuesOf(measure, runs);
  if (values.length === 0) return "–";
  const text = (value: number): string => value.toFixed(measure.digits);
  const spread =
    values.length > 1 ? ` (${text(Math.min(...values))}–${text(Math.max(...values))})` : "";
  const base = median(valuesOf(measure, ours));
  const ratio = base > 0 ? ` ×${(median(values) / base).toPrecision(2)}` : "";
  return `${text(median(values))}${spread}${ratio}`;
}

function verdictOf(measure: Measure, runs: readonly Figures[]): string {
  const values = valuesOf(measure, runs);
  if (!measure.aim || values.length === 0) return "";
  const value = median(values);
  const isMet = measure.aim.is === "≤" ? value <= measure.aim.value : value >= measure.aim.value;
  return isMet ? "met" : "**not met**";
}
