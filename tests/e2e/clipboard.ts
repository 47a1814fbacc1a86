import type { Page } from "playwright-core";

/** Puts a text into the clipboard of this browser, as another program would, in one form or two. */
export async function copyElsewhere(page: Page, plain: string, html?: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(
    async ([plain, html]) => {
      const blob = (text: string, type: string) => new Blob([text], { type });
      const forms = {
        "text/plain": blob(plain, "text/plain"),
        ...(html !== null && { "text/html": blob(html, "text/html") }),
      };
      await navigator.clipboard.write([new ClipboardItem(forms)]);
    },
    [plain, html ?? null] as const,
  );
}

/** What the clipboard of this browser holds, as another program would read it. */
export async function pastedElsewhere(page: Page): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  return page.evaluate(() => navigator.clipboard.readText());
}
