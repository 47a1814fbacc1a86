import type { Locator, Page } from "playwright-core";
import type { Member } from "./team";
import { boxOf } from "./board-page";

/** The bar that says who presents, and what is on it. */
export const barOf = ({ page }: { page: Page }): Locator =>
  page.getByRole("region", { name: "Presentation", exact: true });

export const press = (member: { page: Page }, button: string): Promise<void> =>
  barOf(member).getByRole("button", { name: button, exact: true }).click();

/** Waits until the bar says this. */
export const barSays = (member: { page: Page }, words: string): Promise<void> =>
  barOf(member).getByText(words, { exact: true }).waitFor();

/** Moves the view by the wheel. */
export async function wheel({ page }: { page: Page }, dx: number, dy = 0): Promise<void> {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.mouse.move(width / 2, height / 2);
  await page.mouse.wheel(dx, dy);
}

/** Whether the middle of a note is in somebody's window. */
export async function inWindow(member: Member, text: string): Promise<boolean> {
  if ((await member.note(text).count()) === 0) return false;
  const { x, y, width, height } = await boxOf(member.note(text));
  const room = member.page.viewportSize() ?? { width: 1, height: 1 };
  const middle = { x: x + width / 2, y: y + height / 2 };
  // Under the bar at the top.
  return middle.x > 0 && middle.x < room.width && middle.y > 48 && middle.y < room.height;
}
