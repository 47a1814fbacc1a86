import type { Locator, Page } from "playwright-core";
import type { Member } from "./team";

/** The list of stops. */
export const panel = (page: Page): Locator =>
  page.getByRole("complementary", { name: "Walk-through" });
export const rows = (page: Page): Locator => panel(page).locator("[data-stop] [aria-expanded]");
export const titles = async (page: Page): Promise<string[]> =>
  (await rows(page).allInnerTexts()).map((text) => text.split("\n").at(-1) ?? "");
/** The board while it is presented. */
export const picture = (page: Page): Locator => page.getByRole("region", { name: "Presentation" });
/** Which stop is shown, as it is read out. */
export const shown = (page: Page, title: string): Promise<void> =>
  page.getByText(new RegExp(`^Stop \\d+ of \\d+: ${title.replace("?", "\\?")}$`)).waitFor();
export const begin = async ({ page }: Member, how = "Present to everyone"): Promise<void> => {
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await panel(page).getByRole("button", { name: how }).click();
  await picture(page).waitFor();
};

/** Whether a head of the sheet lies in the window with all of it. */
export const isInWindow = (page: Page, title: string): Promise<boolean> =>
  page
    .locator("[data-thing^='step:']", { hasText: title })
    .first()
    .evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    });

/** Draws a finger over the picture, to the left (-1) or to the right. */
export async function swipe(page: Page, to: -1 | 1): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const at = (x: number) => [{ x, y: 200, id: 1 }];
  const send = (
    type: "touchStart" | "touchMove" | "touchEnd",
    touchPoints: { x: number; y: number; id: number }[],
  ) => session.send("Input.dispatchTouchEvent", { type, touchPoints });
  await send("touchStart", at(200));
  for (const share of [0.3, 0.6, 1]) await send("touchMove", at(200 + to * share * 120));
  await send("touchEnd", []);
  await session.detach();
}
