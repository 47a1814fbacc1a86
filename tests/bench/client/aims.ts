import type { Name, View } from "./contestant";
import type { Figures, ViewFigures } from "./figures";

/** Everything that was measured on boards of one size, and Resa on a small one. */
export interface Results {
  readonly of: ReadonlyMap<Name, Figures>;
  readonly small: Figures | undefined;
}

/** One line of the tables: what is measured and what Resa wants to reach. */
export interface Measure {
  readonly title: string;
  readonly read: (figures: Figures, view: ViewFigures) => number | null;
  readonly digits: number;
  /** The most that Resa may have; undefined = no aim, or what it is measured by is missing. */
  readonly aim?: (results: Results, view: View) => number | undefined;
}

const MB = 1e6;

/** No more than `most`, and no more than so many times what somebody else has. */
const least = (...bounds: (number | null | undefined)[]): number | undefined =>
  bounds.includes(undefined) || bounds.includes(null) ? undefined : Math.min(...bounds.map(Number));

const times = (factor: number, value: number | null | undefined): number | undefined =>
  value === null || value === undefined ? undefined : factor * value;

const moving = (what: "pan" | "zoom"): Measure[] => [
  { title: `${what}: frames p50 ms`, digits: 1, read: (_all, view) => view[what].p50 },
  {
    title: `${what}: frames p95 ms`,
    digits: 1,
    read: (_all, view) => view[what].p95,
    aim: ({ of }, view) => times(1.05, of.get("canvas")?.views[view][what].p95),
  },
  {
    title: `${what}: dropped %`,
    digits: 1,
    read: (_all, view) => view[what].dropped * 100,
    aim: () => 1,
  },
  {
    title: `${what}: main thread ms/frame`,
    digits: 1,
    read: (_all, view) => view[what].main,
    aim: (_results, view) => (view === "work" ? 4 : 12),
  },
];

/** The measures of every table. The aims are those at 10,000 notes; they are shown beside all sizes. */
export const measures: readonly Measure[] = [
  ...moving("pan"),
  ...moving("zoom"),
  {
    title: "drag: pointer to paint p95 ms",
    digits: 1,
    read: (_all, view) => view.drag,
    aim: ({ small }, view) =>
      least(view === "work" ? 14 : 17, ...(small ? [times(1.2, small.views[view].drag)] : [])),
  },
  {
    title: "typing: key to paint p95 ms",
    digits: 1,
    read: (_all, view) => view.typing,
    aim: ({ small }, view) =>
      view === "work"
        ? least(20, ...(small ? [times(1.2, small.views.work.typing)] : []))
        : undefined,
  },
  {
    title: "load s",
    digits: 2,
    read: ({ load }) => load / 1000,
    aim: ({ of }) => times(0.5 / 1000, of.get("excalidraw")?.load),
  },
  { title: "heap MB", digits: 1, read: (_all, { heap }) => heap / MB, aim: () => 55 },
  {
    title: "JavaScript kB (brotli)",
    digits: 0,
    read: ({ scripts }) => scripts / 1000,
    aim: ({ of }) => times(0.25 / 1000, of.get("excalidraw")?.scripts),
  },
];
