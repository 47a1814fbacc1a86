import type { Reactable, Reaction } from "@resa/shared/model/reaction";
import type {
  CommentChangeRequest,
  NewCommentRequest,
  NewThreadRequest,
} from "@resa/shared/protocol/threads";
import { done, json, routes } from "./ask";

const board = routes.boards[":boardId"];

/**
 * What people say about a board, over HTTP; what was said comes back through the feedback document. Ids are made here, and a call that
 * is repeated with the same id does nothing twice. Each rejects with a `Problem` and nothing else.
 */
export const feedbackApi = {
  /** Begins a thread; its first comment has the same id. */
  addThread: (boardId: string, thread: NewThreadRequest) =>
    json(board.threads.$post({ param: { boardId }, json: thread })),
  /** Resolves a thread, or opens it again. */
  resolveThread: (boardId: string, threadId: string, resolved: boolean) =>
    json(board.threads[":threadId"].$patch({ param: { boardId, threadId }, json: { resolved } })),
  addComment: (boardId: string, threadId: string, comment: NewCommentRequest) =>
    json(
      board.threads[":threadId"].comments.$post({ param: { boardId, threadId }, json: comment }),
    ),
  /** One's own only. */
  editComment: (boardId: string, commentId: string, change: CommentChangeRequest) =>
    json(board.comments[":commentId"].$patch({ param: { boardId, commentId }, json: change })),
  /** One's own; a facilitator's anybody's. */
  removeComment: (boardId: string, commentId: string) =>
    done(board.comments[":commentId"].$delete({ param: { boardId, commentId } })),

  addReaction: (boardId: string, on: Reactable, id: string, reaction: Reaction) =>
    done(board.reactions[":on"][":id"][":reaction"].$put({ param: { boardId, on, id, reaction } })),
  removeReaction: (boardId: string, on: Reactable, id: string, reaction: Reaction) =>
    done(
      board.reactions[":on"][":id"][":reaction"].$delete({ param: { boardId, on, id, reaction } }),
    ),

  /** Up to when (Unix ms) one has read each thread and seen the board; the first question ever is the first look. */
  reads: (boardId: string) => json(board.reads.$get({ param: { boardId } })),
  setRead: (boardId: string, threadId: string, at: number) =>
    done(board.threads[":threadId"].read.$put({ param: { boardId, threadId }, json: { at } })),
  setSeen: (boardId: string, at: number) =>
    done(board.seen.$put({ param: { boardId }, json: { at } })),
};
