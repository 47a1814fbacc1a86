import type { Command } from "./command";
import type { CommandParts } from "./commands";

/** What concerns the board as a whole. */
export function makeBoardCommands({ board, canvas }: CommandParts): Command[] {
  const { history, mayEdit } = board;
  const always = (): boolean => true;
  return [
    {
      group: "board",
      name: (t) => t("board.undo"),
      keys: ["Mod+Z"],
      isAvailable: mayEdit,
      run: history.undo,
    },
    {
      group: "board",
      name: (t) => t("board.redo"),
      keys: ["Mod+Shift+Z", "Mod+Y"],
      isAvailable: mayEdit,
      run: history.redo,
    },
    {
      group: "board",
      name: (t) => t("command.palette"),
      keys: ["Mod+K"],
      isAvailable: always,
      run: () => canvas.open("palette"),
    },
    {
      group: "board",
      name: (t) => t("board.shortcuts"),
      keys: ["?"],
      isAvailable: always,
      run: () => canvas.open("keys"),
    },
  ];
}
