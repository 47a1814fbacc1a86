import type { Command } from "./command";
import type { CommandParts } from "./commands";
import { capsOf } from "./keys";

/** The clipboard from the palette; its keys are the browser's own, and are listed to be known. */
export function makeClipboardCommands({ board, canvas, t, say }: CommandParts): Command[] {
  const { selection } = canvas;
  const some = (): boolean => selection.all().length > 0;

  /** Reads what the browser would have given with its own key. */
  const paste = async (): Promise<void> => {
    const clipboardData = new DataTransfer();
    for (const item of await navigator.clipboard.read()) {
      for (const type of item.types) {
        const blob = await item.getType(type);
        if (type.startsWith("text/")) clipboardData.setData(type, await blob.text());
        else clipboardData.items.add(new File([blob], "", { type }));
      }
    }
    document.body.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  };

  return [
    {
      group: "notes",
      name: (t) => t("command.copy"),
      keys: ["Mod+C"],
      byBrowser: true,
      isAvailable: some,
      run: () => void document.execCommand("copy"),
    },
    {
      group: "notes",
      name: (t) => t("command.cut"),
      keys: ["Mod+X"],
      byBrowser: true,
      isAvailable: () => board.mayEdit() && some(),
      run: () => void document.execCommand("cut"),
    },
    {
      group: "notes",
      name: (t) => t("command.paste"),
      keys: ["Mod+V"],
      byBrowser: true,
      isAvailable: board.mayEdit,
      run: () =>
        void paste().catch(() => say(t("command.pasteKept", { key: capsOf("Mod+V").join("+") }))),
    },
  ];
}
