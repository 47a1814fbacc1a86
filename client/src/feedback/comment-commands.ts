import type { Canvas } from "../canvas/CanvasProvider";
import type { Command } from "../canvas/commands/command";
import type { Commenting } from "./commenting";
import type { CommentsDesk } from "./comments-desk";

interface Parts {
  readonly canvas: Pick<Canvas, "selection">;
  readonly commenting: Commenting;
  readonly desk: CommentsDesk;
  readonly mayGive: () => boolean;
}

/** What can be done with comments by key, and from the palette. */
export const commentCommands = ({ canvas, commenting, desk, mayGive }: Parts): Command[] => [
  {
    group: "board",
    name: (t) => t("comments.comment"),
    // Where letters are written, as on a selected note, the second.
    keys: ["C", "Alt+C"],
    isAvailable: mayGive,
    run: commenting.begin,
  },
  {
    group: "board",
    name: (t) => t("comments.all"),
    keys: ["Shift+C"],
    isAvailable: () => true,
    run: () => desk.show({ what: desk.shown().what === "nothing" ? "list" : "nothing" }),
  },
  {
    group: "notes",
    name: (t) => t("comments.react"),
    keys: ["Alt+R"],
    isAvailable: () => mayGive() && canvas.selection.all().length === 1,
    run: () => document.querySelector<HTMLElement>("[data-inspector] [data-react] button")?.click(),
  },
];
