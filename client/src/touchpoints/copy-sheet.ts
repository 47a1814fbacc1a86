import { htmlOfSheet, plainOfSheet, type SheetCell } from "@resa/shared/formats/spreadsheet";

/**
 * Puts rows into the clipboard, for a spreadsheet: by a copy of the browser's own, which works over plain http too. Must be called while
 * a press is answered. False where the browser doesn't let a page copy.
 */
export function copySheet(rows: readonly (readonly SheetCell[])[]): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", plainOfSheet(rows));
    event.clipboardData?.setData("text/html", htmlOfSheet(rows));
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener("copy", fill, { capture: true, once: true });
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill, { capture: true });
  }
}
