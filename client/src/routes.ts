import type { App } from "@resa/server/app";
import type { hc } from "hono/client";

/** What the server answers to, by its own types: `routes.boards[":boardId"].$get({ param: { boardId } })`. */
export type Routes = ReturnType<typeof hc<App>>["api"];

/** What goes into a request. */
interface Parts {
  readonly param?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly json?: unknown;
}

/**
 * The server's routes under `/api`, asked by `send`. What Hono's own client does, of which these few lines are all that we need:
 * it would be 2 kB of what a board loads first.
 */
export function makeRoutes(send: (path: string, init: RequestInit) => Promise<Response>): Routes {
  const routeOf = (path: string): unknown =>
    new Proxy(() => undefined, {
      get: (_, name: string) =>
        name.startsWith("$")
          ? (parts?: Parts) => send(addressOf(path, parts), requestOf(name.slice(1), parts))
          : routeOf(`${path}/${name}`),
    });
  return routeOf("/api") as Routes;
}

function addressOf(path: string, { param, query }: Parts = {}): string {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(param?.[name] ?? ""),
  );
  return query ? `${filled}?${new URLSearchParams(query).toString()}` : filled;
}

const requestOf = (method: string, { json }: Parts = {}): RequestInit => ({
  method: method.toUpperCase(),
  ...(json !== undefined && {
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(json),
  }),
});
