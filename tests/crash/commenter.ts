import { feedbackIds } from "@resa/shared/document/feedback-doc";
import type { Guest } from "../support/guest";
import { makeStockClient } from "../support/stock-client";

/** Between two comments, ms. */
const pace = 40;

/** Somebody who says one thing after the other about a board. */
export interface Commenter {
  /** The ids of the comments that the server has answered for. */
  readonly answered: ReadonlySet<string>;
  /** Begins, or goes on when the server is back. */
  talk(): void;
  rest(): void;
}

export function makeCommenter(boardId: string, guest: Guest, name: string): Commenter {
  const answered = new Set<string>();
  let said = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  const say = async (): Promise<void> => {
    const id = `${name}-${said++}`;
    const thread = { id, anchor: { kind: "point", x: said, y: 0 }, text: `${name} says ${id}` };
    try {
      const { status } = await guest.ask("POST", `/api/boards/${boardId}/threads`, thread);
      if (status === 201) answered.add(id);
    } catch {
      // The server is gone; what it didn't answer for it doesn't owe.
    }
  };

  return {
    answered,
    talk() {
      timer ??= setInterval(() => void say(), pace);
    },
    rest() {
      clearInterval(timer);
      timer = undefined;
    },
  };
}

/** The comments that somebody finds who comes now. */
export async function commentsOn(url: string, boardId: string, guest: Guest): Promise<Set<string>> {
  const reader = makeStockClient(url, boardId, guest, { document: "feedback" });
  await reader.synced();
  reader.dispose();
  return new Set(feedbackIds(reader.doc, "comments"));
}
