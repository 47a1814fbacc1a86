import { onTestFinished } from "vitest";
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
  const server = makeHttpServer(app.fetch);
  const url = `http://127.0.0.1:${await server.listen(0, "127.0.0.1")}`;
  onTestFinished(async () => {
    await services.registry.close();
    await server.close(0);
  });
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
