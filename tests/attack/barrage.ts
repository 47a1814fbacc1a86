import { messages } from "@resa/shared/protocol/messages";
import { WebSocket } from "ws";
import { encodeBarrier, encodeSync } from "../../server/src/rooms/frames";
import type { FrameSource } from "./frame-source";

/** What became of many frames. */
export interface Barrage {
  /** Frames that the server had to deal with. */
  frames: number;
  connections: number;
  /** How often a connection ended, by code. */
  readonly endings: Map<number, number>;
}

/** Frames on one connection, of which the last are wild ones. */
const perConnection = 40;
/** An empty SyncStep2: all that this client has was sent. */
const nothingMore = encodeSync("step2", Uint8Array.of(0, 0));
/** Barriers of its own begin here, beyond those of the frames. */
const asked = 2 ** 40;

/** Sends frames from `sources`, each on one connection after the other, all at once, until `atLeast` were dealt with. */
export async function fire(
  address: string,
  cookie: string,
  sources: readonly FrameSource[],
  atLeast: number,
): Promise<Barrage> {
  const barrage: Barrage = { frames: 0, connections: 0, endings: new Map() };
  const gun = async (source: FrameSource): Promise<void> => {
    while (barrage.frames < atLeast) {
      const { sent, code } = await volley(address, cookie, source);
      barrage.frames += sent;
      barrage.connections++;
      barrage.endings.set(code, (barrage.endings.get(code) ?? 0) + 1);
    }
  };
  await Promise.all(sources.map(gun));
  return barrage;
}

/** One connection; resolves when it has ended, at the latest by our own good-bye once all was dealt with. */
function volley(
  address: string,
  cookie: string,
  source: FrameSource,
): Promise<{ sent: number; code: number }> {
  const socket = new WebSocket(address, { headers: { Cookie: cookie } });
  let sent = 0;
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
    // One at a time from now on, so that none comes after the end.
    if (wild++ === 3) return socket.close();
    send(source.wild());
    socket.send(barrier);
  });
  socket.on("error", (error) => (lost = error));
  return new Promise((resolve, reject) => {
    socket.once("close", (code) => {
      if (sent === 0) reject(new Error("the server lets nobody in", { cause: lost }));
      else resolve({ sent, code });
    });
  });
}
