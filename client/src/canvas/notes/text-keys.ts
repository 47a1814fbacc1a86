import type { Keys } from "../commands/keys";
import type { Emphasis } from "@resa/shared/model/text-run";

/** The keys that format what is being written. Ctrl+K is the palette's, so a link takes Shift along; Alt+F10 goes to the toolbar, as in other editors. */
export const textKeys: Readonly<Record<Emphasis | "link" | "toolbar", Keys>> = {
  bold: "Mod+B",
  italic: "Mod+I",
  strike: "Mod+Shift+X",
  link: "Mod+Shift+K",
  toolbar: "Alt+F10",
};
