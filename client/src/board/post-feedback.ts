import type { Id } from "@resa/shared/model/id";
import { feedbackApi } from "../feedback-api";
import type { FeedbackCommand } from "./feedback-command";

/** Sends a command to the server. Sent twice, it is done once. Rejects with a `Problem`. */
export function postFeedback(boardId: Id, command: FeedbackCommand): Promise<unknown> {
  switch (command.what) {
    case "thread": {
      const { id, anchor, about, text, mentions } = command;
      return feedbackApi.addThread(boardId, { id, anchor, about, text, mentions: [...mentions] });
    }
    case "reply": {
      const { id, threadId, text, mentions } = command;
      return feedbackApi.addComment(boardId, threadId, { id, text, mentions: [...mentions] });
    }
    case "edit": {
      const { id, text, mentions } = command;
      return feedbackApi.editComment(boardId, id, { text, mentions: [...mentions] });
    }
    case "remove":
      return feedbackApi.removeComment(boardId, command.id);
    case "resolve":
      return feedbackApi.resolveThread(boardId, command.id, command.resolved);
    case "react": {
      const { on, id, reaction, isOn } = command;
      const post = isOn ? feedbackApi.addReaction : feedbackApi.removeReaction;
      return post(boardId, on, id, reaction);
    }
  }
}
