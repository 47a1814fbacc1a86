import type { Locator, Page } from "playwright-core";

/** A file as somebody has it on their desk. */
export interface DeskFile {
  readonly name: string;
  /** What it says it is. */
  readonly type?: string;
  readonly bytes: Uint8Array;
}

/** Pastes files as a screenshot tool, or a browser that copies a picture of a page, puts them into a clipboard. */
export const pasteFiles = (page: Page, files: readonly DeskFile[], html = ""): Promise<void> =>
  page.evaluate(
    ([files, html]) => {
      const clipboardData = new DataTransfer();
      if (html) clipboardData.setData("text/html", html);
      for (const { name, type, base64 } of files) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        clipboardData.items.add(new File([bytes], name, { type }));
      }
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    },
    [files.map(carried), html] as const,
  );

/** Holds files over the middle of something, looks, and drops them there. */
export async function dropFiles(
  onto: Locator,
  files: readonly DeskFile[],
  look = async (): Promise<void> => {},
): Promise<void> {
  const box = await onto.boundingBox();
  if (!box) throw new Error(`${String(onto)} is not to be seen`);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await dragAt(onto.page(), "dragover", at, files);
  await look();
  await dragAt(onto.page(), "drop", at, files);
}

const dragAt = (
  page: Page,
  type: "dragover" | "drop",
  at: { readonly x: number; readonly y: number },
  files: readonly DeskFile[],
): Promise<void> =>
  page.evaluate(
    ([type, { x, y }, files]) => {
      const dataTransfer = new DataTransfer();
      for (const { name, type, base64 } of files) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name, { type }));
      }
      const event = new DragEvent(type, {
        dataTransfer,
        clientX: x,
        clientY: y,
        bubbles: true,
        cancelable: true,
      });
      document.elementFromPoint(x, y)?.dispatchEvent(event);
      // What the browser would go to.
      if (!event.defaultPrevented) location.assign("about:blank");
    },
    [type, at, files.map(carried)] as const,
  );

const carried = ({ name, type = "", bytes }: DeskFile) => ({
  name,
  type,
  base64: Buffer.from(bytes).toString("base64"),
});
