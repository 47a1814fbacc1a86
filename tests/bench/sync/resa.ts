import { startServer } from "../../support/server";
import type { Board, Contestant, Door, Running } from "./contestant";

/** So many ask at the same time: more would wait in line for the server's one thread anyway. */
const abreast = 20;

/** Resa as people run it: the built server, which shows nobody what is not on its disk. */
export const resa: Contestant = {
  name: "resa",
  keeps: true,
  async start(): Promise<Running> {
    // Behind a proxy, so that people come from many addresses: Resa bounds what one of them may ask for.
    const server = await startServer({ env: { LOG_LEVEL: "warn", TRUSTED_PROXIES: "1" } });
    const owner = makeVisitor(server.url);
    return {
      get pid() {
        if (server.pid === undefined) throw new Error("the server has ended");
        return server.pid;
      },
      makeBoard: () => makeBoard(server.url, owner),
      async restart() {
        await server.stop();
        const start = performance.now();
        await server.restart();
        return performance.now() - start;
      },
      dispose: () => server.dispose(),
    };
  },
};

/** Somebody who asks over HTTP, each time from another address. */
interface Visitor {
  cookie(): string;
  ask<Answer>(path: string, body: unknown): Promise<Answer>;
}

let addresses = 0;

function makeVisitor(url: string): Visitor {
  let cookie = "";
  return {
    cookie: () => cookie,
    async ask<Answer>(path: string, body: unknown) {
      const number = ++addresses;
      const response = await fetch(url + path, {
        method: "POST",
        headers: {
          Cookie: cookie,
          "Content-Type": "application/json",
          "X-Forwarded-For": `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`,
        },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      cookie = response.headers.get("Set-Cookie")?.split(";")[0] ?? cookie;
      return (await response.json()) as Answer;
    },
  };
}

async function makeBoard(url: string, owner: Visitor): Promise<Board> {
  const { id } = await owner.ask<{ id: string }>("/api/boards", { title: "Bench" });
  const room = `${id}/board`;
  const doorOf = (cookie: string): Door => ({
    dialect: "yjs",
    address: `${url.replace(/^http/, "ws")}/sync/${room}`,
    room,
    cookie,
  });
  const invite = async (secret: string, name: string): Promise<Door> => {
    const guest = makeVisitor(url);
    await guest.ask("/api/join", { secret, name });
    return doorOf(guest.cookie());
  };
  return {
    door: doorOf(owner.cookie()),
    async doors(count) {
      const link = await owner.ask<{ url: string }>(`/api/boards/${id}/links`, { role: "editor" });
      const secret = new URL(link.url).hash.slice(1);
      const doors: Door[] = [];
      while (doors.length < count) {
        const next = Math.min(abreast, count - doors.length);
        const names = Array.from({ length: next }, (_, at) => `Person ${doors.length + at}`);
        doors.push(...(await Promise.all(names.map((name) => invite(secret, name)))));
      }
      return doors;
    },
  };
}
