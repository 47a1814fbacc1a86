import type { Keys } from "../commands/keys";
import type { Emphasis } from "@resa/shared/model/text-run";

/** The keys that format what is being written. Ctrl+K is the palette's, so a link takes Shift along. */
export const textKeys: Readonly<Record<Emphasis | "link", Keys>> = {
  bold: "Mod+B",
  italic: "Mod+I",
  strike: "Mod+Shift+X",
  link: "Mod+Shift+K",
};
