import type { Locator, Page } from "playwright-core";

/** The home page as a person sees it. */
export interface HomePage {
  goTo(): Promise<void>;
  /** The row of a board in the list. */
  row(title: string): Locator;
  /** The titles in the list, from the top. */
  titles(): Promise<string[]>;
  search(words: string): Promise<void>;
  /** Chooses an item of a board's menu. */
  choose(title: string, item: string): Promise<void>;
}

export function homePage(page: Page): HomePage {
  const list = page.getByRole("region", { name: "Your boards" });
  const row = (title: string): Locator =>
    list
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: title, exact: true }) });
  return {
    async goTo() {
      await page.goto("/");
      await list.getByRole("listitem").first().waitFor();
    },
    row,
    titles: () => list.getByRole("listitem").getByRole("link").allTextContents(),
    search: (words) => page.getByRole("searchbox", { name: "Search boards" }).fill(words),
    async choose(title, item) {
      await row(title)
        .getByRole("button", { name: `More for ${title}` })
        .click();
      await page.getByRole("menuitem", { name: item }).click();
    },
  };
}
