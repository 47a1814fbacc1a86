import { commenters, facilitator, members, nobody, type Rows } from "./row";

const anchor = { kind: "point", x: 1, y: 1 };
const note = { on: "note", id: "note", reaction: "love" };

/** What people say about a board, and what they have read of it. */
export const feedbackRoutes: Rows = {
  "POST /api/boards/{boardId}/threads": {
    may: commenters,
    ok: 201,
    ask: () => ({ json: { id: "new", anchor, text: "Hello" } }),
  },
  "PATCH /api/boards/{boardId}/threads/{threadId}": {
    may: commenters,
    ok: 200,
    ask: ({ theirs }) => ({ path: { threadId: theirs }, json: { resolved: true } }),
  },
  "POST /api/boards/{boardId}/threads/{threadId}/comments": {
    may: commenters,
    ok: 201,
    ask: ({ theirs }) => ({ path: { threadId: theirs }, json: { id: "answer", text: "Yes" } }),
  },
  "PATCH /api/boards/{boardId}/comments/{commentId} · one's own": {
    may: commenters,
    ok: 200,
    ask: ({ own }) => ({ path: { commentId: own }, json: { text: "Better" } }),
  },
  "PATCH /api/boards/{boardId}/comments/{commentId} · another's": {
    may: nobody,
    ok: 200,
    ask: ({ theirs }) => ({ path: { commentId: theirs }, json: { text: "Altered" } }),
  },
  "DELETE /api/boards/{boardId}/comments/{commentId} · one's own": {
    may: commenters,
    ok: 204,
    ask: ({ own }) => ({ path: { commentId: own } }),
  },
  "DELETE /api/boards/{boardId}/comments/{commentId} · another's": {
    may: facilitator,
    ok: 204,
    ask: ({ theirs }) => ({ path: { commentId: theirs } }),
  },
  "PUT /api/boards/{boardId}/reactions/{on}/{id}/{reaction}": {
    may: commenters,
    ok: 204,
    ask: () => ({ path: note }),
  },
  "DELETE /api/boards/{boardId}/reactions/{on}/{id}/{reaction}": {
    may: commenters,
    ok: 204,
    ask: () => ({ path: note }),
  },
  "GET /api/boards/{boardId}/reads": { may: members, ok: 200 },
  "PUT /api/boards/{boardId}/threads/{threadId}/read": {
    may: members,
    ok: 204,
    ask: ({ theirs }) => ({ path: { threadId: theirs }, json: { at: 1 } }),
  },
  "PUT /api/boards/{boardId}/seen": { may: members, ok: 204, ask: () => ({ json: { at: 1 } }) },
};
