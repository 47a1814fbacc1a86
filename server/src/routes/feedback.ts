import type { Action } from "@resa/shared/model/role";
import type { Stamp } from "@resa/shared/model/stamp";
import type { Outcome } from "@resa/shared/operations/outcome";
import { setPersonName } from "@resa/shared/operations/person-name";
import type { BoardEntry } from "../storage/directory";
import { boardFor } from "./access";
import { Problem } from "./problem";
import type { Services } from "./services";

type FeedbackDoc = Parameters<Parameters<Services["registry"]["change"]>[1]>[0];

/** An operation with a person behind it. */
export interface Command {
  readonly boardId: string;
  readonly person: { readonly id: string; readonly name: string };
  run(doc: FeedbackDoc, stamp: Stamp, board: BoardEntry): Outcome;
}

/**
 * Runs commands on the feedback document of a board, which nobody writes but the server: it says who it was and when. What is
 * answered is on disk.
 * @throws Problem when the person may not, or when it could not be done
 */
export const commands = ({ storage: { directory }, registry }: Services) => ({
  async give({ boardId, person, run }: Command, action: Action = "feedback.give"): Promise<void> {
    const board = await boardFor(directory, boardId, person.id, action);
    const called = (await directory.memberOf(boardId, person.id))?.name ?? person.name;
    const outcome = await registry.change(`${boardId}/feedback`, (doc) => {
      const outcome = run(doc, { by: person.id, at: Date.now() }, board);
      if (outcome === "done") setPersonName(doc, person.id, called);
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
