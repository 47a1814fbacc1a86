import type { Language } from "@resa/shared/model/language";
import type { Role } from "@resa/shared/model/role";
import type { ProblemAnswer } from "@resa/shared/protocol/problem";
import { Problem, problemOfStatus } from "./problem";
import { makeRoutes } from "./routes";

export { Problem } from "./problem";

/** Nobody waits longer than this for an answer, ms. */
const patience = 20_000;

const { boards, join, me, templates } = makeRoutes((path, init) =>
  fetch(path, { ...init, signal: AbortSignal.timeout(patience) }),
);

/** Everything that the server does over HTTP. Each call rejects with a `Problem` and nothing else. */
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

  /** The people who have a role on a board. */
  people: (boardId: string) => json(boards[":boardId"].people.$get({ param: { boardId } })),
  /** Makes a link; its secret stands in the answer, this once. */
  addLink: (boardId: string, role: Exclude<Role, "facilitator">) =>
    json(boards[":boardId"].links.$post({ param: { boardId }, json: { role } })),
  links: (boardId: string) => json(boards[":boardId"].links.$get({ param: { boardId } })),
  removeLink: (boardId: string, linkId: string) =>
    done(boards[":boardId"].links[":linkId"].$delete({ param: { boardId, linkId } })),
  /** Enters a board by the secret of a link, under a name. */
  join: (secret: string, name: string) => json(join.$post({ json: { secret, name } })),
};

/** What the type of a route's answer carries, and fetch's `Response` doesn't. */
interface Answer<Body> {
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<Body>;
}

async function json<Body>(request: Promise<Answer<Body>>): Promise<Body> {
  const answer = await succeed(request);
  try {
    return await answer.json();
  } catch {
    // Somebody on the way answered in the server's stead, or the answer broke off.
    throw new Problem("failed", answer.status);
  }
}

async function done(request: Promise<Answer<unknown>>): Promise<void> {
  await succeed(request);
}

async function succeed<Body>(request: Promise<Answer<Body>>): Promise<Answer<Body>> {
  const answer = await request.catch(() => {
    throw new Problem("offline", 0);
  });
  if (answer.ok) return answer;
  const said = (await answer.json().catch(() => null)) as Partial<ProblemAnswer> | null;
  throw problemOfStatus(answer.status, said?.code);
}
