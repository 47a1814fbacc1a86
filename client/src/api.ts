import type { Language } from "@resa/shared/model/language";
import { done, json, routes } from "./ask";

export { Problem } from "./problem";

const { boards, me, templates } = routes;

/** What the pages need of the server; what only later parts need is in people-api.ts and feedback-api.ts. Each call rejects with a `Problem` and nothing else. */
export const api = {
  /** Who one is; the name is empty until it has been given. */
  me: () => json(me.$get()),
  renameMe: (name: string) => json(me.$patch({ json: { name } })),

  templates: (language: Language) => json(templates.$get({ query: { language } })),

  /** This browser's boards, latest change first: those in use, or those in the trash. */
  boards: (which: "used" | "trashed") =>
    json(boards.$get({ query: { trash: which === "trashed" ? "1" : "0" } })),
  board: (boardId: string) => json(boards[":boardId"].$get({ param: { boardId } })),
  /** Makes a board; without a template it is blank. */
  addBoard: (board: { title: string; template?: string; language: Language }) =>
    json(boards.$post({ json: board })),
  renameBoard: (boardId: string, title: string) =>
    json(boards[":boardId"].$patch({ param: { boardId }, json: { title } })),
  /** Puts a board into the trash. */
  removeBoard: (boardId: string) => done(boards[":boardId"].$delete({ param: { boardId } })),
  restoreBoard: (boardId: string) => json(boards[":boardId"].restore.$post({ param: { boardId } })),

  /** Everybody with a role on a board, by name. */
  people: (boardId: string) => json(boards[":boardId"].people.$get({ param: { boardId } })),
};
