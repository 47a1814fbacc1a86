import { messages } from "@resa/shared/protocol/messages";
import { WebSocket } from "ws";
import { encodeBarrier, encodeSync } from "../../server/src/rooms/frames";
import type { FrameSource } from "./frame-source";

/** Many frames, and what becomes of them. */
export interface Barrage {
  /** How many the server has had to deal with so far. */
  readonly frames: number;
  readonly connections: number;
  /** How often a connection ended, by code. */
  readonly endings: ReadonlyMap<number, number>;
  /** Resolves when there were enough; rejects when the server lets nobody in. */
  readonly over: Promise<unknown>;
}

/** Frames on one connection, of which the last are wild ones. */
const perConnection = 40;
/** An empty SyncStep2: all that this client has was sent. */
const nothingMore = encodeSync("step2", Uint8Array.of(0, 0));
/** Barriers of its own begin here, beyond those of the frames. */
const asked = 2 ** 40;

/** Sends frames from `sources`, each on one connection after the other, all at once, until `atLeast` were dealt with. */
export function fire(
  address: string,
  cookie: string,
  sources: readonly FrameSource[],
  atLeast: number,
): Barrage {
  let [frames, connections] = [0, 0];
  const endings = new Map<number, number>();
  const gun = async (source: FrameSource): Promise<void> => {
    while (frames < atLeast) {
      const { dealtWith, code } = await volley(address, cookie, source);
      frames += dealtWith;
      connections++;
      endings.set(code, (endings.get(code) ?? 0) + 1);
    }
  };
  return {
    get frames() {
      return frames;
    },
    get connections() {
      return connections;
    },
    endings,
    over: Promise.all(sources.map(gun)),
  };
}

/** One connection; resolves when it has ended, at the latest by our own good-bye once all was dealt with. */
function volley(
  address: string,
  cookie: string,
  source: FrameSource,
): Promise<{ dealtWith: number; code: number }> {
  const socket = new WebSocket(address, { headers: { Cookie: cookie } });
  let [sent, dealtWith] = [0, 0];
  let lost: unknown = null;
  const send = (frame: Uint8Array): void => {
    sent++;
    socket.send(frame);
  };
  const barrier = encodeBarrier(asked);
  const answer = Buffer.from(barrier).toString("hex");
  socket.once("open", () => {
    for (let count = 0; count < perConnection; count++) send(source.odd());
    // No barrier is answered before it, when something was dropped.
    send(nothingMore);
    socket.send(barrier);
  });
  let wild = 0;
  socket.on("message", (bytes: Buffer) => {
    if (bytes[0] !== messages.barrier || bytes.toString("hex") !== answer) return;
    dealtWith = sent;
    // One at a time from now on, so that none comes after the end.
    if (wild++ === 3) return socket.close();
    send(source.wild());
    socket.send(barrier);
  });
  socket.on("error", (error) => (lost = error));
  return new Promise((resolve, reject) => {
    socket.once("close", (code) => {
      if (sent === 0) reject(new Error("the server lets nobody in", { cause: lost }));
      // Of those that no answer tells of, one was the end; the ones behind it nobody looked at.
      else resolve({ dealtWith: Math.min(sent, dealtWith + 1), code });
    });
  });
}
