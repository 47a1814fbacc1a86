import axe from "axe-core";
import type { Page } from "playwright-core";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds wrong on the page as it is now, by WCAG 2.2 AA and best practice: one readable
 * text an element, none when all is well. `alsoRules` names rules that axe itself leaves out, as experiments.
 *
 * The source is evaluated, not added as a script, so that the page keeps its strict CSP.
 */
export async function accessibilityViolations(
  page: Page,
  alsoRules: readonly string[] = [],
): Promise<string[]> {
  await stillness(page);
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  // Only what is wrong comes out of the page: all that is well would be a hundred times as much, and take seconds.
  const violations = await page.evaluate(
    async ({ tags, rules }) => {
      const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
      const found = await inPage.run({
        runOnly: tags,
        rules,
        resultTypes: ["violations"],
        preload: false,
      });
      return found.violations;
    },
    { tags, rules: Object.fromEntries(alsoRules.map((rule) => [rule, { enabled: true }])) },
  );
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = "" }) =>
        `${id} (${impact}): ${help}\n  at ${target.join(" ")}\n  ${failureSummary.replaceAll("\n", "\n  ")}`,
    ),
  );
}

/** Waits until nothing fades in or out any more (half seen, everything lacks contrast), and the board doesn't travel: far away, everything is small. */
const stillness = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
        .map(({ finished }) => finished),
    );
    const place = (): string =>
      JSON.stringify(document.querySelector("[data-canvas] [data-thing]")?.getBoundingClientRect());
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // A wall may travel without end.
    for (let still = 0, frames = 0, last = place(); still < 5 && frames < 120; frames++) {
      await frame();
      still = place() === last ? still + 1 : 0;
      last = place();
    }
  });
