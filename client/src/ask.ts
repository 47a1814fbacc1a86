import type { ProblemAnswer } from "@resa/shared/protocol/problem";
import { Problem, problemOfStatus } from "./problem";
import { makeRoutes } from "./routes";

/** Nobody waits longer than this for an answer, ms. */
const patience = 20_000;

/** The server's routes: `json(routes.me.$get())`. */
export const routes = makeRoutes((path, init) =>
  fetch(path, {
    ...init,
    // Small things that are told while one leaves the page.
    keepalive: init.method === "PUT",
    signal: AbortSignal.timeout(patience),
  }),
);

/** What the type of a route's answer carries, and fetch's `Response` doesn't. */
interface Answer<Body> {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Pick<Headers, "get">;
  json(): Promise<Body>;
}

/** The JSON of a success. Rejects with a `Problem` and nothing else. */
export async function json<Body>(request: Promise<Answer<Body>>): Promise<Body> {
  const answer = await succeed(request);
  try {
    return await answer.json();
  } catch {
    // Somebody on the way answered in the server's stead, or the answer broke off.
    throw new Problem("failed", answer.status);
  }
}

/** A success that says nothing more. Rejects with a `Problem` and nothing else. */
export async function done(request: Promise<Answer<unknown>>): Promise<void> {
  await succeed(request);
}

async function succeed<Body>(request: Promise<Answer<Body>>): Promise<Answer<Body>> {
  const answer = await request.catch(() => {
    throw new Problem("offline", 0);
  });
  if (answer.ok) return answer;
  const said = (await answer.json().catch(() => null)) as Partial<ProblemAnswer> | null;
  throw problemOfStatus(answer.status, said?.code, answer.headers.get("retry-after"));
}
