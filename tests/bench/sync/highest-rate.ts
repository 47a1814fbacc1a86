import { measureFanOut } from "./fan-out";
import type { Figures } from "./figures";
import type { Scenario } from "./scenario";

/** Moves a second that each makes, from gentle to wild. */
const rates: Record<number, readonly number[]> = {
  50: [20, 40, 60, 85, 110, 130, 150, 175, 200],
  200: [5, 10, 13, 16, 20, 25, 30],
};
const aims: Record<number, number> = { 50: 150, 200: 20 };
/** Beyond it a change is no longer at once, ms. */
const limit = 100;

/** How fast may everybody move notes until it takes others over 100 ms (p99) to see it? */
export const highestRate: Scenario = ({ seconds }) =>
  Object.entries(rates).map(([count, steps]) => ({
    title: `Highest rate: ${count} people on one board`,
    measures: [
      {
        key: "rate",
        title: "moves/s of each with p99 ≤ 100 ms",
        digits: 0,
        aim: { is: "≥", value: aims[Number(count)] ?? 0 },
      },
      { key: "p99", title: "p99 there, ms", digits: 1 },
      { key: "cpu", title: "CPU there, % of a core", digits: 0 },
      { key: "load", title: "busiest process of the bench, % of a core", digits: 0 },
    ],
    suits: () => true,
    async run(contestant) {
      let best: Figures = { rate: 0 };
      for (const rate of steps) {
        const pace = { moves: rate, points: 0 };
        const figures = await measureFanOut(contestant, Number(count), pace, seconds * 1000);
        const { p99 = Infinity, arrived = 0, cpu = 0, load = 0 } = figures;
        if (!(p99 <= limit) || arrived < 90) break;
        best = { rate, p99, cpu, load };
      }
      return best;
    },
  }));
