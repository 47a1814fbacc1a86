import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Member } from "./team";

/** What the browser would call the thing that has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const labels = "labels" in (element ?? {}) ? (element as HTMLInputElement).labels : null;
    const name = element?.getAttribute("aria-label") ?? labels?.[0]?.textContent;
    return (name ?? element?.textContent ?? "").trim();
  });

/** Presses a key until something that is called so has the focus. */
export async function reach(
  { page, press }: Member,
  name: string | RegExp,
  key = "Tab",
): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 150; presses += 1) {
    const now = await focused(page);
    if (typeof name === "string" ? now === name : name.test(now)) return;
    met.push(now.slice(0, 40));
    await press(key);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`${key} came only to ${met.join(" | ")}`);
}

/** Waits until what has the focus is called so. */
export const isAt = (who: Member, name: string | RegExp): Promise<void> =>
  expect.poll(() => focused(who.page)).toMatch(name);

/** Runs a command by words of its name. */
export async function command({ page, press, write }: Member, name: string): Promise<void> {
  await press("Control+k");
  const palette = page.getByRole("dialog", { name: "Find a command" });
  await palette.waitFor();
  await write(name);
  await palette.getByRole("option", { name }).first().waitFor();
  await press("Enter");
  await palette.waitFor({ state: "detached" });
}

/** Calls the selected head something. */
export async function rename({ page, press, write }: Member, title: string): Promise<void> {
  await press("F2");
  await page.locator("input:focus, textarea:focus").waitFor();
  await press("Control+a");
  await write(title);
  await press("Enter");
}

/** Writes in a field that Tab comes to. */
export async function fill(who: Member, label: string | RegExp, words: string): Promise<void> {
  await reach(who, label);
  await who.press("Control+a");
  await who.write(words);
  await who.press("Enter");
}

/** Presses a button, or turns a switch, that Tab comes to. */
export async function push(who: Member, name: string | RegExp): Promise<void> {
  await reach(who, name);
  await who.press("Space");
}

/** Chooses from a menu that Tab comes to; items are known by how they begin. */
export async function pick(who: Member, menu: RegExp, item: string): Promise<void> {
  await reach(who, menu);
  await who.press("Enter");
  await who.page.locator("[role^=menuitem]:focus").waitFor();
  await reach(who, new RegExp(`^${literal(item)}`), "ArrowDown");
  await who.press("Enter");
}

/** Goes to the fields of what is selected. */
export async function toFields({ page, press }: Member): Promise<void> {
  await press("Alt+Enter");
  await page.getByRole("complementary", { name: "What is selected" }).locator(":focus").waitFor();
}

/** A pattern that finds just these words. */
export const literal = (words: string): string =>
  words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
