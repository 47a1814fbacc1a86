import type { Id } from "@resa/shared/model/id";
import type { Journey } from "@resa/shared/model/journey";
import { renameBoard } from "@resa/shared/operations/board";
import { setJourney } from "@resa/shared/operations/journey";
import { setLane } from "@resa/shared/operations/lane";
import { setPhase } from "@resa/shared/operations/phase";
import { setStep } from "@resa/shared/operations/step";
import type { Transactor } from "./transactor";

/** What a person writes where it stands on the board; all else that is done with the sheets comes later (`StructureCommands`). */
export interface TitleCommands {
  renameBoard(title: string): void;
  writeJourney(id: Id, fields: Partial<Pick<Journey, "title" | "purpose">>): void;
  renamePhase(id: Id, title: string): void;
  renameStep(id: Id, title: string): void;
  renameLane(id: Id, name: string): void;
}

export function makeTitleCommands({ change }: Transactor): TitleCommands {
  return {
    renameBoard: (title) => void change((doc) => renameBoard(doc, title)),
    writeJourney: (id, fields) => void change((doc) => setJourney(doc, id, fields)),
    renamePhase: (id, title) => void change((doc) => setPhase(doc, id, { title })),
    renameStep: (id, title) => void change((doc) => setStep(doc, id, { title })),
    renameLane: (id, name) => void change((doc) => setLane(doc, id, { name })),
  };
}
