import type { Action } from "@resa/shared/model/role";
import type { Stamp } from "@resa/shared/model/stamp";
import type { Outcome } from "@resa/shared/operations/outcome";
import { renameKnownPerson, setPersonName } from "@resa/shared/operations/person-name";
import type { BoardEntry } from "../storage/directory";
import { boardFor } from "./access";
import { Problem } from "./problem";
import type { Services } from "./services";

type FeedbackDoc = Parameters<Parameters<Services["registry"]["change"]>[1]>[0];

/** An operation with a person behind it. */
export interface Command {
  readonly boardId: string;
  readonly personId: string;
  run(doc: FeedbackDoc, stamp: Stamp, board: BoardEntry): Outcome;
}

/**
 * Runs commands on the feedback document of a board, which nobody writes but the server: it says who it was and when. What is
 * answered is on disk.
 */
export const commands = ({ storage: { directory }, registry }: Services) => ({
  /** @throws Problem when the person may not, or when it could not be done */
  async give({ boardId, personId, run }: Command, action: Action = "feedback.give"): Promise<void> {
    const [board, member] = await Promise.all([
      boardFor(directory, boardId, personId, action),
      directory.memberOf(boardId, personId),
    ]);
    const outcome = await registry.change(`${boardId}/feedback`, (doc) => {
      const outcome = run(doc, { by: personId, at: Date.now() }, board);
      if (outcome === "done" && member) setPersonName(doc, personId, member.name);
      return outcome;
    });
    if (outcome !== "done") throw new Problem(outcome);
  },
  /** Those of these people who have a role on the board, each once. */
  async known(boardId: string, personIds: readonly string[] = []): Promise<string[]> {
    if (personIds.length === 0) return [];
    const people = new Set((await directory.peopleOf(boardId)).map(({ id }) => id));
    return [...new Set(personIds)].filter((id) => people.has(id));
  },
});

/** On so many boards, those that changed last; on others with the next that they say there. Each must be opened for it. */
const mostBoards = 50;

/** What somebody has said bears their new name from now on. Returns at once. */
export function renameSpeaker(services: Services, personId: string, name: string): void {
  const { storage, registry, log } = services;
  const rename = async (): Promise<void> => {
    const boards = await storage.directory.boardsOf(personId);
    for (const { id } of boards.filter((board) => board.removedAt === null).slice(0, mostBoards))
      await registry.change(`${id}/feedback`, (doc) => renameKnownPerson(doc, personId, name));
  };
  rename().catch((error: unknown) => log.warn({ err: error, personId }, "words not renamed"));
}
