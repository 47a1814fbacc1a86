import type { Page } from "playwright-core";

interface Finger {
  readonly x: number;
  readonly y: number;
}

/**
 * Lays fingers on a touch screen at `from`, moves them to `to` and lifts them. Through the browser's own protocol:
 * Playwright itself has only the tap of one finger.
 */
export async function swipe(
  page: Page,
  from: readonly Finger[],
  to: readonly Finger[],
): Promise<void> {
  const screen = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Finger[]) =>
    screen.send("Input.dispatchTouchEvent", { type, touchPoints });

  const steps = 8;
  await touch("touchStart", [...from]);
  for (let step = 1; step <= steps; step += 1) {
    const on = (a = 0, b = a): number => a + ((b - a) * step) / steps;
    await touch(
      "touchMove",
      from.map(({ x, y }, i) => ({ x: on(x, to[i]?.x), y: on(y, to[i]?.y) })),
    );
  }
  await touch("touchEnd", []);
  await screen.detach();
}
