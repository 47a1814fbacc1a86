import { startServer } from "../../support/server";
import { shareBoard } from "../../support/shared-board";
import type { Board, Contestant, Door, Running } from "./contestant";

/** So many ask at the same time: more would wait in line for the server's one thread anyway. */
const abreast = 20;

/** Resa as people run it: the built server, which shows nobody what is not on its disk. */
export const resa: Contestant = {
  name: "resa",
  keeps: true,
  async start(): Promise<Running> {
    const server = await startServer({ env: { LOG_LEVEL: "warn" } });
    return {
      get pid() {
        if (server.pid === undefined) throw new Error("the server has ended");
        return server.pid;
      },
      makeBoard: () => makeBoard(server.url),
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

async function makeBoard(url: string): Promise<Board> {
  const { id, owner, invite } = await shareBoard(url);
  const room = `${id}/board`;
  const doorOf = (cookie: string): Door => ({
    dialect: "yjs",
    address: `${url.replace(/^http/, "ws")}/sync/${room}`,
    room,
    cookie,
  });
  return {
    door: doorOf(owner.cookie()),
    async doors(count) {
      const doors: Door[] = [];
      while (doors.length < count) {
        const names = Array.from(
          { length: Math.min(abreast, count - doors.length) },
          (_, index) => `Person ${doors.length + index}`,
        );
        const guests = await Promise.all(names.map(invite));
        doors.push(...guests.map((guest) => doorOf(guest.cookie())));
      }
      return doors;
    },
  };
}
