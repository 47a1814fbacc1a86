import type { Duplex } from "node:stream";
import { type CloseCode, closeCodes } from "@resa/shared/protocol/close-codes";
import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import type { WebSocket } from "ws";
import { personOf, sessionCookie } from "../auth/session";
import type { Connection } from "../rooms/connection";
import type { Fault } from "../rooms/frames";
import type { Session } from "../rooms/room-registry";
import { DamagedError } from "../storage/storage";
import { fromOwnOrigin } from "./guard";
import { Problem } from "./problem";
import type { Env, Services } from "./services";
import type { Bindings } from "./upgrade";
import { wireOf } from "./wire";

/** `/sync/:boardId/board` and `…/feedback`: a live document. Whatever can refuse does so before the upgrade. */
export const sync = ({
  storage: { directory },
  registry,
  traffic,
  metrics,
  log,
  publicUrl,
}: Services) =>
  new Hono<{ Bindings: Bindings; Variables: Env["Variables"] }>().get(
    "/:boardId/:doc",
    fromOwnOrigin({ publicUrl }),
    async (c) => {
      if (c.req.header("Upgrade")?.toLowerCase() !== "websocket")
        throw new Problem("upgrade-needed", undefined, { Upgrade: "websocket" });
      const { boardId, doc } = c.req.param();
      if (doc !== "board" && doc !== "feedback") throw new Problem("not-found");
      const person = await personOf(directory, getCookie(c, sessionCookie));
      const member = person && (await directory.memberOf(boardId, person.id));
      if (!member) throw new Problem("not-found");
      const { id: personId, name, role } = member;

      const lease = await registry.open(`${boardId}/${doc}`).catch((error: unknown) => {
        log.error({ err: error, boardId, doc }, "document can't be opened");
        if (error instanceof DamagedError) return null;
        throw new Problem("storage-failed");
      });
      const { socket } = c.env.incoming;
      // A browser learns why from the code of a socket alone, not from a refused upgrade.
      if (lease === null) {
        c.env.accept = (websocket) =>
          connectionOf(websocket, socket, metrics.ended).close(closeCodes.damaged, "damaged");
        return c.body(null);
      }
      let session: Session | undefined;
      const sender = traffic.enter(personId, c.get("address"));
      const abandon = () => {
        sender.leave();
        if (!session) lease.release();
      };
      if (socket.destroyed) abandon();
      else socket.once("close", abandon);

      /** Between the question and the joining the answer may have changed. */
      const confirmRole = async (connection: Connection) => {
        const now = await directory.board(boardId, personId);
        if (now === null) connection.close(closeCodes.notPermitted, "access withdrawn");
        else if (now.removedAt !== null) connection.close(closeCodes.boardGone, "board gone");
        else if (now.role !== role) connection.close(closeCodes.roleChanged, "role changed");
      };

      // What is sent meanwhile waits at its sender, not in memory here.
      const begin = async (websocket: WebSocket, connection: Connection) => {
        websocket.pause();
        session = lease.join({ personId, name, role }, connection, sender);
        await confirmRole(connection);
        websocket.resume();
      };

      // As long as the connection lasts, this and what it names is kept: nothing of the request.
      c.env.accept = (websocket) => {
        const connection = connectionOf(websocket, socket, metrics.ended);
        websocket.on("message", (frame: Buffer, isBinary) => {
          // After a close frame of ours nothing counts any more.
          if (websocket.readyState !== websocket.OPEN) return;
          if (!isBinary) connection.close(closeCodes.badFrame, "text frame", "frame");
          else session?.receive(frame);
        });
        websocket.once("close", () => session?.closed());
        begin(websocket, connection).catch((error: unknown) => {
          log.error({ err: error, boardId, doc }, "session can't begin");
          connection.close(closeCodes.storageFailed, "try again");
          websocket.resume();
        });
      };
      return c.body(null);
    },
  );

/** ws frames what it sends for each receiver anew; here a packet is framed once, and written to the socket that ws writes to. */
const connectionOf = (
  websocket: WebSocket,
  socket: Duplex,
  ended: (code: CloseCode, fault?: Fault) => void,
): Connection => ({
  send(packet) {
    if (websocket.readyState !== websocket.OPEN) return;
    const pieces = wireOf(packet);
    if (pieces.length > 1) socket.cork();
    for (const piece of pieces) socket.write(piece);
    if (pieces.length > 1) socket.uncork();
  },
  // A reason has room for 123 bytes; ws throws on more.
  close(code, reason, fault) {
    if (websocket.readyState !== websocket.OPEN) return;
    ended(code, fault);
    websocket.close(code, reason.replaceAll(/[^ -~]/g, "?").slice(0, 123));
  },
  buffered: () => websocket.bufferedAmount,
});
