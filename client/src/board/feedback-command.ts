import type { Comment } from "@resa/shared/model/comment";
import { isId, type Id } from "@resa/shared/model/id";
import type { Reactable, Reaction } from "@resa/shared/model/reaction";
import type { Anchor } from "@resa/shared/model/anchor";
import type { Thread } from "@resa/shared/model/thread";

/** Something that somebody says of the board, or does with what was said. Ids are made here, so that it can be sent again. */
export type FeedbackCommand =
  | {
      readonly what: "thread";
      readonly id: Id;
      readonly anchor: Anchor;
      readonly about: string;
      readonly text: string;
      readonly mentions: readonly Id[];
    }
  | {
      readonly what: "reply";
      readonly id: Id;
      readonly threadId: Id;
      readonly text: string;
      readonly mentions: readonly Id[];
    }
  | {
      readonly what: "edit";
      readonly id: Id;
      readonly text: string;
      readonly mentions: readonly Id[];
    }
  | { readonly what: "remove"; readonly id: Id }
  | { readonly what: "resolve"; readonly id: Id; readonly resolved: boolean }
  | {
      readonly what: "react";
      readonly on: Reactable;
      readonly id: Id;
      readonly reaction: Reaction;
      readonly isOn: boolean;
    };

/** A command, who gives it and when (Unix ms). */
export interface Given {
  readonly command: FeedbackCommand;
  readonly by: Id;
  readonly at: number;
}

/** What a command is about: a later one about the same takes its place while it waits. */
export const subjectOf = (command: FeedbackCommand): string =>
  command.what === "react"
    ? `react/${command.on}/${command.id}/${command.reaction}`
    : command.what === "thread" || command.what === "reply"
      ? command.id
      : `${command.what}/${command.id}`;

/** A thread as it is once the command is done. */
export function threadAfter(thread: Thread | null, { command, by, at }: Given): Thread | null {
  if (command.what === "thread")
    return (
      thread ?? {
        id: command.id,
        anchor: command.anchor,
        about: command.about,
        by,
        at,
        resolved: null,
      }
    );
  if (command.what !== "resolve" || thread === null) return thread;
  if ((thread.resolved !== null) === command.resolved) return thread;
  return { ...thread, resolved: command.resolved ? { by, at } : null };
}

/** A comment as it is once the command is done. */
export function commentAfter(comment: Comment | null, { command, by, at }: Given): Comment | null {
  switch (command.what) {
    case "thread":
    case "reply": {
      const { id, text, mentions } = command;
      const threadId = command.what === "thread" ? id : command.threadId;
      return comment ?? { id, threadId, by, at, text, mentions, edited: null, deleted: null };
    }
    case "edit":
      if (!comment || comment.deleted || comment.text === command.text) return comment;
      return { ...comment, text: command.text, mentions: command.mentions, edited: at };
    case "remove":
      return (
        comment && { ...comment, text: "", mentions: [], deleted: comment.deleted ?? { by, at } }
      );
    default:
      return comment;
  }
}

const kinds: ReadonlySet<unknown> = new Set<FeedbackCommand["what"]>([
  "thread",
  "reply",
  "edit",
  "remove",
  "resolve",
  "react",
]);

/** Whether what this browser has kept is a command given by somebody. */
export function isGiven(value: unknown): value is Given {
  const { command, by, at } = (value ?? {}) as Partial<Given>;
  return (
    typeof command === "object" &&
    kinds.has(command.what) &&
    isId(command.id) &&
    isId(by) &&
    typeof at === "number"
  );
}
