import { useBoard } from "./BoardProvider";
import { makeStructureCommands, type StructureCommands } from "./structure-commands";

/** What can be done with the sheets of the board that is open. For parts that come later: a board is drawn without it. */
export const useStructure = (): StructureCommands => useBoard().commands(makeStructureCommands);
