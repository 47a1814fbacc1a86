import {
  feedbackRoot,
  readComment,
  readName,
  readReaction,
  readThread,
  readTrace,
} from "@resa/shared/document/feedback-doc";
import { reactionKey, reactionOfKey } from "@resa/shared/model/reaction";
import type * as Y from "yjs";
import { commentAfter, type FeedbackCommand, type Given, threadAfter } from "./feedback-command";
import type { FeedbackChanges, FeedbackSource } from "./feedback-projection";

/** What is under way about a thread, comment or note. */
type About = (id: string) => readonly Given[];

/** The records of a feedback document, as they are once everything that is under way here has been done. */
export const feedbackSource = (doc: Y.Doc, about: About): FeedbackSource => ({
  thread: (id) => about(id).reduce(threadAfter, readThread(doc, id)),
  comment: (id) => about(id).reduce(commentAfter, readComment(doc, id)),
  hasReaction(key) {
    const given = reactionOfKey(key);
    const mine =
      given && about(given.id).find((each) => given.personId === each.by && keyOf(each) === key);
    return mine?.command.what === "react" ? mine.command.isOn : readReaction(doc, key) !== null;
  },
  name: (personId) => readName(doc, personId),
  trace: (thingId) => readTrace(doc, thingId),
});

const keyOf = ({ command, by }: Given): string | null =>
  command.what === "react" ? reactionKey({ ...command, personId: by }) : null;

/** What a command makes different. */
export function changesOf(command: FeedbackCommand, by: string): FeedbackChanges {
  switch (command.what) {
    case "thread":
      return { threads: [command.id], comments: [command.id] };
    case "resolve":
      return { threads: [command.id] };
    case "react":
      return { reactions: [reactionKey({ ...command, personId: by })] };
    default:
      return { comments: [command.id] };
  }
}

/** Whether the document itself shows that a command is done. */
export function isIn(doc: Y.Doc, given: Given): boolean {
  const { command } = given;
  const { id } = command;
  switch (command.what) {
    case "thread":
    case "reply":
      return feedbackRoot(doc, "comments").has(id);
    case "edit":
      return readComment(doc, id)?.text === command.text;
    case "remove":
      return readComment(doc, id)?.deleted !== null;
    case "resolve":
      return ((readThread(doc, id)?.resolved ?? null) !== null) === command.resolved;
    case "react":
      return feedbackRoot(doc, "reactions").has(keyOf(given) ?? "") === command.isOn;
  }
}
