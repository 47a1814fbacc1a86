import type { Id } from "@resa/shared/model/id";
import { can } from "@resa/shared/model/role";
import { createContext, type JSX, Show, untrack, useContext } from "solid-js";
import { api } from "../api";
import { useBoard } from "../board/BoardProvider";
import type { LiveFeedback } from "../board/live-feedback";
import { useMoreWords } from "../i18n/WordsProvider";
import type { Person } from "./mention-query";

/** What the pieces of a conversation share. */
export interface Talk extends LiveFeedback {
  readonly boardId: Id;
  /** Whether this person may say something. */
  mayGive(): boolean;
  me(): Id;
  /** What somebody is called who has said something, also when they are no longer on the board. */
  nameOf(personId: Id): string;
  /** The other people of the board, once somebody has asked for them. */
  people(): Promise<readonly Person[]>;
}

const TalkContext = createContext<Talk>();

/** Draws what is below it as soon as it is known what is said of the board, in words. */
export function TalkProvider(props: {
  nameOf: (personId: Id) => string;
  children: JSX.Element;
}): JSX.Element {
  const board = useBoard();
  const hasWords = useMoreWords();
  return (
    <Show when={hasWords() && board.feedback()}>
      {(feedback) => {
        const live = feedback();
        const talk: Talk = {
          ...live,
          boardId: board.id,
          mayGive: () => can(board.me().role, "feedback.give"),
          me: () => board.me().id,
          nameOf: (id) => live.projection.name(id) || props.nameOf(id),
          people: async () =>
            (await api.people(board.id)).people.filter(({ id }) => id !== board.me().id),
        };
        return <WithTalk talk={talk}>{props.children}</WithTalk>;
      }}
    </Show>
  );
}

/** Gives a conversation to what is drawn elsewhere. */
export function WithTalk(props: { talk: Talk; children: JSX.Element }): JSX.Element {
  return (
    <TalkContext.Provider value={untrack(() => props.talk)}>{props.children}</TalkContext.Provider>
  );
}

/** What is said of the board, and by whom. */
export function useTalk(): Talk {
  const talk = useContext(TalkContext);
  if (!talk) throw new Error("useTalk needs a TalkProvider above it");
  return talk;
}
