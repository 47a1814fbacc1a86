/** A process full of people who look at a board and point around on it, for `resa.ts`: told where and as whom. */
import { messages } from "@resa/shared/protocol/messages";
import * as encoding from "lib0/encoding";
import { WebSocket } from "ws";
import { Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";

/** What the process is told; it answers when all are there. */
export interface PassersBy {
  readonly address: string;
  readonly cookies: readonly string[];
}

/** Between two moves of a pointer, ms: 30 Hz. */
const pace = 1000 / 30;

/** Somebody whose pointer goes round in circles at the beginning of the board. */
function pass(address: string, cookie: string, index: number): Promise<void> {
  const awareness = new Awareness(new Y.Doc());
  const socket = new WebSocket(address, { headers: { Cookie: cookie } });
  const point = (): void => {
    const angle = performance.now() / 500 + index;
    const [x, y] = [300 + 25 * index + 80 * Math.sin(angle), 400 + 80 * Math.cos(angle)];
    awareness.setLocalState({ pointer: { x, y } });
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, messages.awareness);
    const own = encodeAwarenessUpdate(awareness, [awareness.clientID]);
    encoding.writeVarUint8Array(encoder, own);
    socket.send(encoding.toUint8Array(encoder));
  };
  return new Promise((resolve, reject) => {
    socket.once("open", () => {
      setInterval(point, pace);
      resolve();
    });
    socket.on("error", reject);
    // Without it there would quietly be fewer people.
    socket.on("close", (code) => {
      throw new Error(`somebody was sent away (${code})`);
    });
  });
}

process.on("message", ({ address, cookies }: PassersBy) => {
  Promise.all(cookies.map((cookie, index) => pass(address, cookie, index))).then(
    () => process.send?.("there"),
    (error: unknown) => {
      throw error;
    },
  );
});
process.on("disconnect", () => process.exit(0));
