/**
 * Hears of pictures that are pasted onto the board, into the note that is being written too, until `signal` ends. Words win over a picture
 * of them: spreadsheets and word processors give both.
 */
export function listenToPastes(
  /** False = something lies over the board. */
  isOpen: () => boolean,
  take: (files: readonly File[]) => void,
  signal: AbortSignal,
): void {
  const onPaste = (event: ClipboardEvent): void => {
    const { clipboardData: data, target } = event;
    const files = Array.from(data?.files ?? []);
    if (!data || files.length === 0 || data.getData("text/plain").trim() !== "") return;
    if (!isOpen() || isElsewhere(target)) return;
    event.preventDefault();
    // A picture of a web page comes with its HTML, which nobody else should take for a text.
    event.stopPropagation();
    take(files);
  };
  document.addEventListener("paste", onPaste, { signal, capture: true });
}

/** Fields, and what lies over the board. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("input, textarea, select, dialog, [role='menu']") !== null;
