import type { Locator, Page } from "playwright-core";
import { boxOf } from "./board-page";

/** The lines of the curves in a board's lanes. */
export type LineName = "Wished feeling" | "Actual feeling" | "Tension";

/** The curves of a board as a person sees them and lays hands on them. */
export interface CurvePage {
  /** The point of a step on a line. */
  point(line: LineName, step: string): Locator;
  /** What a point says of itself; waits until it is this. */
  says(line: LineName, step: string, value: string): Promise<void>;
  /** What the points of a step on both lines of feelings say now. */
  read(step: string): Promise<(string | null)[]>;
  /** Takes a point with the pointer. */
  take(line: LineName, step: string): Promise<void>;
  /** Moves the pointer so many values up. */
  rise(values: number): Promise<void>;
  drop(): Promise<void>;
  /** Where a value would be in the column of a step: values over (below 0: under) the middle. */
  place(step: string, lane: string, value: number): Promise<{ x: number; y: number }>;
}

/** The least value stands so far under the next, px at 100 %; and the middle so far under the top of the lane. */
const [rise, middle] = [28, 84];
/** A column is so wide at 100 %. */
const wide = 208;

export function curvePage(page: Page): CurvePage {
  let at = { x: 0, y: 0, zoom: 1 };
  const point = (line: LineName, step: string): Locator =>
    page.getByRole("slider", { name: `${line}: ${step}`, exact: true });
  return {
    point,
    says: (line, step, value) =>
      point(line, step)
        .and(page.locator(`[aria-valuetext="${value}"]`))
        .waitFor(),
    read: (step) =>
      Promise.all(
        (["Wished feeling", "Actual feeling"] as const).map((line) =>
          point(line, step).getAttribute("aria-valuetext"),
        ),
      ),
    async take(line, step) {
      const { x, y, width, height } = await boxOf(point(line, step));
      const column = await boxOf(point(line, step).locator(".."));
      at = { x: x + width / 2, y: y + height / 2, zoom: column.width / wide };
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
    },
    async rise(values) {
      at = { ...at, y: at.y - values * rise * at.zoom };
      await page.mouse.move(at.x, at.y, { steps: 6 });
    },
    drop: () => page.mouse.up(),
    async place(step, lane, value) {
      const cell = page.getByRole("group", { name: `${lane}, ${step}`, exact: true });
      const { x, y, width } = await boxOf(cell);
      return { x: x + width / 2, y: y + ((middle - value * rise) * width) / wide };
    },
  };
}
