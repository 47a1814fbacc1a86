import type { Locator, Page } from "playwright-core";
import { boardPage } from "./board-page";

/** The versions of a board as a person sees them. */
export interface VersionsPage {
  /** Opens the list from the menu of views. */
  open(): Promise<void>;
  /** Names the board as it is now, in the list that is open. */
  name(name: string): Promise<void>;
  readonly panel: Locator;
  /** What the list says of each, the latest first. */
  titles(): Promise<string[]>;
  /** Opens one beside today. */
  compare(title: string): Promise<void>;
  /** One of the two sides. */
  side(which: "Then" | "Now"): Locator;
  /** What is said to be different: what it is called, and what happened to it. */
  differences(): Promise<string[]>;
  /** Restores the version that is open. */
  restore(): Promise<void>;
}

export function versionsPage(page: Page): VersionsPage {
  const panel = page.getByRole("complementary", { name: "Versions" });
  /** The button that opens it: its name begins with the title. */
  const rowOf = (title: string): Locator =>
    panel.getByRole("button", { name: new RegExp(`^${title}`) }).first();
  const rows = page.getByRole("region", { name: "What is different" }).locator("li");
  const side = (which: "Then" | "Now"): Locator =>
    page.getByRole("region", { name: which, exact: true });
  return {
    panel,
    side,
    async open() {
      await boardPage(page).choose("View: Board", "Versions of the board");
      await panel.waitFor();
    },
    async name(name) {
      await panel.getByRole("button", { name: "Name this version…" }).click();
      await panel.getByLabel("What do you call the board as it is now?").fill(name);
      await page.keyboard.press("Enter");
      await rowOf(name).waitFor();
    },
    titles: () => panel.locator("li svg + bdi").allTextContents(),
    async compare(title) {
      await rowOf(title).click();
      await page.getByRole("dialog", { name: title }).getByRole("status").waitFor();
    },
    differences: async () => (await rows.allInnerTexts()).map((row) => row.split("\n").join(" · ")),
    async restore() {
      await page.getByRole("button", { name: "Restore this version…" }).click();
      await page.getByRole("button", { name: "Restore", exact: true }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
    },
  };
}
