import { onTestFinished } from "vitest";
import { WebSocket } from "ws";
import type { Guest } from "../support/guest";

/** A WebSocket and nothing more: it sends whatever bytes it is told to. */
export interface RawClient {
  /** How the question for an upgrade was answered: 101 = it is connected. */
  readonly status: Promise<number>;
  /** The code by which the server ended it. */
  readonly ended: Promise<number>;
  /** All that it was sent. */
  readonly heard: Uint8Array[];
  isOpen(): boolean;
  send(frame: Uint8Array): void;
}

/** Dials `/sync/<boardId>/<document>` of the server at `url`, with somebody's session, until the test is over. */
export function dial(
  url: string,
  path: string,
  guest?: Guest,
  headers: Readonly<Record<string, string>> = {},
): RawClient {
  const heard: Uint8Array[] = [];
  const socket = new WebSocket(`${url.replace(/^http/, "ws")}/sync/${path}`, {
    headers: { ...(guest && { Cookie: guest.cookie() }), ...headers },
  });
  onTestFinished(() => socket.terminate());
  socket.on("message", (bytes: Buffer) => heard.push(new Uint8Array(bytes)));
  return {
    status: new Promise((resolve, reject) => {
      socket.once("unexpected-response", (request, { statusCode = 0 }) => {
        resolve(statusCode);
        request.destroy();
      });
      socket.once("open", () => resolve(101));
      // After a refusal, too.
      socket.on("error", reject);
    }),
    ended: new Promise((resolve) => socket.once("close", resolve)),
    heard,
    isOpen: () => socket.readyState === WebSocket.OPEN,
    send: (frame) => socket.send(frame),
  };
}
