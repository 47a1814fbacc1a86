import { onTestFinished } from "vitest";
import type { App } from "../../server/src/app";
import { makeHttpServer } from "../../server/src/http-server";
import { makeHouse, makeLogged } from "../../server/src/routes/visitor.harness";
import type { Services } from "../../server/src/routes/services";
import { type Guest, makeGuest } from "../support/guest";

/** The server on a real port, with a storage that forgets. */
export interface House {
  /** `http://HOST:PORT`. */
  readonly url: string;
  readonly services: Services;
  /** All that it has logged, at every level. */
  readonly logged: string[];
  /** Somebody new, with a session and a name of their own. */
  guest(name: string): Promise<Guest>;
}

/** Opens one that closes with the test. */
export async function openHouse(changes: Partial<Services> = {}): Promise<House> {
  const { log, lines: logged } = makeLogged();
  const { app, services } = makeHouse({ log, ...changes });
  const url = await listen(app, services);
  return {
    url,
    services,
    logged,
    async guest(name) {
      const guest = makeGuest(url);
      await guest.ask("PATCH", "/api/me", { name });
      return guest;
    },
  };
}

/** Serves an application at an address of its own until the test is over. */
export async function listen(app: App, { registry }: Services): Promise<string> {
  const server = makeHttpServer(app.fetch);
  const port = await server.listen(0, "127.0.0.1");
  onTestFinished(async () => {
    await registry.close();
    await server.close(0);
  });
  return `http://127.0.0.1:${port}`;
}
