import { type Measure, measures, type Results } from "./aims";
import { names, titles, type View } from "./contestant";

const viewTitles: Record<View, string> = { work: "work (100 %)", fit: "fit" };

/** A markdown table of one view: a measure a line, a contestant a column, with how many times as much Resa takes. */
export function tableOf(results: Results, view: View, count: number): string {
  const present = names.filter((name) => results.of.has(name));
  const head = ["", ...present.map((name) => titles[name]), "aim", ""];
  const told = measures.filter((measure) =>
    present.some((name) => valueOf(results, view, measure, name) !== null),
  );
  const rows = told.map((measure) => [
    measure.title,
    ...present.map((name) => {
      const ratio = ratioOf(results, view, measure, name);
      return textOf(valueOf(results, view, measure, name), measure) + ratio;
    }),
    ...verdictOf(results, view, measure),
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    `### ${count} notes, ${viewTitles[view]}`,
    "",
    inView(results, view),
    "",
    line(head),
    line(head.map((_cell, index) => (index === 0 ? "---" : "---:"))),
    ...rows.map(line),
  ].join("\n");
}

/** All go to the same place, so that it is enough to say it of one. */
function inView({ of }: Results, view: View): string {
  const any = [...of.values()][0]?.views[view];
  return any ? `${any.notesInView} notes in view at ${(any.zoomLevel * 100).toFixed(1)} %` : "";
}

type Read = [results: Results, view: View, measure: Measure];

function valueOf(...[{ of }, view, measure, name]: [...Read, (typeof names)[number]]) {
  const figures = of.get(name);
  return figures ? measure.read(figures, figures.views[view]) : null;
}

const textOf = (value: number | null | undefined, { digits }: Measure): string =>
  value === null || value === undefined ? "–" : value.toFixed(digits);

function ratioOf(...[results, view, measure, name]: [...Read, (typeof names)[number]]): string {
  const ours = valueOf(results, view, measure, "resa");
  const theirs = valueOf(results, view, measure, name);
  if (name === "resa" || ours === null || !theirs) return "";
  return ` (×${(ours / theirs).toFixed(2)})`;
}

function verdictOf(...[results, view, measure]: Read): [aim: string, met: string] {
  const aim = measure.aim?.(results, view);
  const value = valueOf(results, view, measure, "resa");
  if (aim === undefined) return ["", ""];
  return [`≤ ${textOf(aim, measure)}`, value === null ? "?" : value <= aim ? "met" : "**not met**"];
}
