import { messages } from "@resa/shared/protocol/messages";
import { onTestFinished } from "vitest";
import { WebSocket } from "ws";

/** A WebSocket and nothing more: it sends whatever bytes it is told to. */
export interface RawClient {
  /** How the question for an upgrade was answered: 101 = it is connected. */
  readonly status: Promise<number>;
  /** The code by which the server ended it. */
  readonly ended: Promise<number>;
  /** All that it was sent. */
  readonly heard: Uint8Array[];
  isOpen(): boolean;
  send(frame: Uint8Array | string): void;
  /** Sends one frame as two fragments. */
  sendSplit(frame: Uint8Array): void;
  /** Resolves with `open` once the server has dealt with all that was sent, or with the code by which it ended the connection. */
  settled(): Promise<"open" | number>;
}

/** Whoever has the cookie of a session. */
interface Session {
  cookie(): string;
}

/** Dials `/sync/<boardId>/<document>` of the server at `url`, with somebody's session, until the test is over. */
export function dial(
  url: string,
  path: string,
  session?: Session | null,
  headers: Readonly<Record<string, string>> = {},
): RawClient {
  const heard: Uint8Array[] = [];
  const barriers = new Map<number, () => void>();
  const socket = new WebSocket(`${url.replace(/^http/, "ws")}/sync/${path}`, {
    headers: { ...(session && { Cookie: session.cookie() }), ...headers },
  });
  onTestFinished(() => socket.terminate());
  socket.on("message", (bytes: Buffer) => {
    const [message, number = 0] = heard[heard.push(new Uint8Array(bytes)) - 1] ?? [];
    if (message === messages.barrier) barriers.get(number)?.();
  });
  const ended = new Promise<number>((resolve) => socket.once("close", resolve));
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
    ended,
    heard,
    isOpen: () => socket.readyState === WebSocket.OPEN,
    send: (frame) => socket.send(frame),
    sendSplit(frame) {
      const half = Math.floor(frame.length / 2);
      socket.send(frame.subarray(0, half), { fin: false });
      socket.send(frame.subarray(half), { fin: true });
    },
    settled() {
      const number = barriers.size + 1;
      const answered = new Promise<"open">((resolve) =>
        barriers.set(number, () => resolve("open")),
      );
      if (socket.readyState === WebSocket.OPEN)
        socket.send(Uint8Array.of(messages.barrier, number));
      return Promise.race([answered, ended]);
    },
  };
}
