import type { Locator, Page } from "playwright-core";

/** What is said of a board, as a person sees it. */
export interface CommentsPage {
  /** The fields of what is selected, with what is said of it. */
  readonly fields: Locator;
  /** The list of all conversations, or one of them. */
  readonly panel: Locator;
  /** The button in the bar, whatever it counts. */
  readonly button: Locator;
  /** Where one writes about what is selected. */
  readonly field: Locator;
  /** The lines of the list. */
  rows(): Promise<string[]>;
  /** The comments that have this in their text. */
  comment(text: string): Locator;
  /** The whole of what is said in view, comment by comment. */
  said(): Promise<string[]>;
  /** Writes where the focus is, and sends it. */
  send(text: string): Promise<void>;
  /** Chooses what to do with a comment. */
  choose(text: string, item: string): Promise<void>;
}

export function commentsPage(page: Page): CommentsPage {
  const panel = page.getByRole("complementary", { name: "Comments", exact: true });
  const comment = (text: string): Locator => page.locator("[data-comment]", { hasText: text });
  const fields = page.getByRole("complementary", { name: "What is selected" });
  return {
    fields,
    field: fields.locator("[data-composer]"),
    panel,
    button: page.getByRole("banner").getByRole("button", { name: /^Comments/ }),
    rows: () => panel.getByRole("listitem").allInnerTexts(),
    comment,
    said: () => page.locator("[data-comment] [dir=auto]").allInnerTexts(),
    async send(text) {
      await page.locator("[data-composer]:focus").waitFor();
      await page.keyboard.type(text);
      await page.keyboard.press("Control+Enter");
      await comment(text).waitFor();
    },
    async choose(text, item) {
      await comment(text)
        .getByRole("button", { name: /^More for the comment/ })
        .click();
      await page.getByRole("menuitem", { name: item }).click();
    },
  };
}
