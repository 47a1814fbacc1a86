import { api } from "../../api";

/** What the page of a board asks the server first. */
export interface Questions {
  readonly board: () => ReturnType<typeof api.board>;
  readonly me: () => ReturnType<typeof api.me>;
}

let early: { readonly boardId: string; readonly questions: Questions } | undefined;

/** Asks them already, while the page that shows the board is still on its way. */
export function askEarly(boardId: string): void {
  const [board, me] = [api.board(boardId), api.me()];
  // Whoever takes the answers hears of a failure too.
  for (const answer of [board, me]) answer.catch(() => undefined);
  early = { boardId, questions: { board: () => board, me: () => me } };
}

/** The questions of a board: at first those that were asked early, once, and from then on new ones. */
export function questionsOf(boardId: string): Questions {
  const asked = early?.boardId === boardId ? early.questions : undefined;
  early = undefined;
  return {
    board: firstOf(asked?.board, () => api.board(boardId)),
    me: firstOf(asked?.me, api.me),
  };
}

/** The first call goes to `early`, where there is one, all others to `ask`. */
function firstOf<T>(early: (() => T) | undefined, ask: () => T): () => T {
  let next = early ?? ask;
  return () => {
    const now = next;
    next = ask;
    return now();
  };
}
