import type { BoardAnswer } from "@resa/shared/protocol/boards";
import { createSignal, onCleanup, onMount } from "solid-js";
import { api } from "../../api";
import { peopleApi } from "../../people-api";
import { type Problem, problemOf } from "../../problem";

export type BoardsState =
  | { readonly is: "loading" }
  | { readonly is: "failed"; readonly problem: Problem }
  | { readonly is: "ready"; readonly boards: readonly BoardAnswer[] };

/** The boards of this browser, and what can be done with them. Every change rejects with a `Problem`. */
export interface Boards {
  readonly state: () => BoardsState;
  reload(): Promise<void>;
  rename(boardId: string, title: string): Promise<void>;
  remove(boardId: string): Promise<void>;
  restore(boardId: string): Promise<void>;
  /** Gives up one's role on it. */
  leave(boardId: string): Promise<void>;
}

/** Fetches the boards in use or those in the trash, and again whenever somebody comes back to the tab. */
export function createBoards(which: "used" | "trashed"): Boards {
  const [state, setState] = createSignal<BoardsState>({ is: "loading" });

  async function reload(): Promise<void> {
    try {
      const { boards } = await api.boards(which);
      setState({ is: "ready", boards });
    } catch (thrown) {
      // What is shown already stays: an older list is better than none.
      if (state().is !== "ready") setState({ is: "failed", problem: problemOf(thrown) });
    }
  }

  function change(boards: (before: readonly BoardAnswer[]) => readonly BoardAnswer[]): void {
    const before = state();
    if (before.is === "ready") setState({ is: "ready", boards: boards(before.boards) });
  }

  /** Shown at once; when the server refuses, the truth is fetched again. */
  async function attempt(request: Promise<unknown>): Promise<void> {
    try {
      await request;
    } catch (thrown) {
      await reload();
      throw thrown;
    }
  }

  const without = (boardId: string) =>
    change((boards) => boards.filter((board) => board.id !== boardId));

  const onVisible = () => document.visibilityState === "visible" && void reload();
  document.addEventListener("visibilitychange", onVisible);
  onCleanup(() => document.removeEventListener("visibilitychange", onVisible));
  onMount(() => void reload());

  return {
    state,
    reload,
    async rename(boardId, title) {
      change((boards) =>
        boards.map((board) => (board.id === boardId ? { ...board, title } : board)),
      );
      await attempt(api.renameBoard(boardId, title));
    },
    async remove(boardId) {
      without(boardId);
      await attempt(api.removeBoard(boardId));
    },
    async restore(boardId) {
      without(boardId);
      await attempt(api.restoreBoard(boardId));
      if (which === "used") await reload();
    },
    async leave(boardId) {
      without(boardId);
      await attempt(api.me().then(({ id }) => peopleApi.removePerson(boardId, id)));
    },
  };
}
