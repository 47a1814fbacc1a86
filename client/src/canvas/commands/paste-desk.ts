import { isOnBoard } from "./key-target";

/** Takes what is pasted on the board page before what answers it has been fetched; nothing of it is lost. */
export interface PasteDesk {
  take(this: void, event: ClipboardEvent): void;
  /** What answers listens at the page from now on: what waited is pasted again. */
  open(this: void): void;
}

export function makePasteDesk(): PasteDesk {
  let waiting: DataTransfer[] | null = [];
  return {
    take({ clipboardData, target }) {
      if (!waiting || !clipboardData || !isOnBoard(target)) return;
      // What an event carries can be read only as long as it lasts.
      const copy = new DataTransfer();
      for (const { kind, type } of clipboardData.items)
        if (kind === "string") copy.setData(type, clipboardData.getData(type));
      for (const file of clipboardData.files) copy.items.add(file);
      waiting.push(copy);
    },
    open() {
      const late = waiting ?? [];
      waiting = null;
      for (const clipboardData of late) {
        const event = { clipboardData, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new ClipboardEvent("paste", event));
      }
    },
  };
}
