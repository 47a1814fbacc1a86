import type { LiveBoard } from "../board/live-board";
import type { Canvas } from "../canvas/CanvasProvider";
import type { Command } from "../canvas/commands/command";

/** What can be done with pictures by keys and from the palette. */
export function pictureCommands(
  { notes, mayEdit, projection }: Pick<LiveBoard, "notes" | "mayEdit" | "projection">,
  { pictures, selection }: Pick<Canvas, "pictures" | "selection">,
): readonly Command[] {
  /** The one selected note, when it shows a picture. */
  const shown = (): string | null => {
    const [id, ...others] = selection.all();
    const hasPicture = id !== undefined && projection.arrangement.note(id)?.picture;
    return hasPicture && others.length === 0 ? id : null;
  };
  return [
    {
      group: "notes",
      name: (t) => t("note.addPicture"),
      keys: ["I"],
      isAvailable: () => mayEdit() && pictures() !== null,
      run: () => pictures()?.pick(),
    },
    {
      group: "notes",
      name: (t) => t("picture.show"),
      keys: ["Shift+Enter"],
      isAvailable: () => shown() !== null && pictures() !== null,
      run: () => pictures()?.show(shown() ?? ""),
    },
    {
      group: "notes",
      name: (t) => t("picture.remove"),
      keys: [],
      isAvailable: () => mayEdit() && shown() !== null,
      run: () => notes.setPicture(shown() ?? "", null),
    },
  ];
}
