import { messages } from "@resa/shared/protocol/messages";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import type { Guest } from "./guest";

/** The provider of y-websocket as it is, with somebody's session: any program that speaks the protocol. */
export interface StockClient {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  /** Resolves once it has what the server has, at once when it does already. */
  synced(): Promise<void>;
  /** Resolves when the server says that all edits made so far are on its disk; rejects when the connection is lost before. */
  saved(): Promise<void>;
  /** Leaves for good. The document stays readable. */
  dispose(): void;
}

export interface StockClientOptions {
  /** The board's document that it connects to; `board` by default. */
  readonly document?: "board" | "feedback";
  /** A document that it had before. */
  readonly doc?: Y.Doc;
}

/** Connects to a board of the server at `url` (`http://HOST:PORT`). */
export function makeStockClient(
  url: string,
  boardId: string,
  guest: Guest,
  { document = "board", doc = new Y.Doc() }: StockClientOptions = {},
): StockClient {
  /** A browser sends its cookies by itself. */
  class Socket extends WebSocket {
    constructor(address: string | URL, protocols?: string[]) {
      super(address, protocols, { headers: { Cookie: guest.cookie() } });
    }
  }
  const server = `${url.replace(/^http/, "ws")}/sync`;
  const provider = new WebsocketProvider(server, `${boardId}/${document}`, doc, {
    WebSocketPolyfill: Socket as unknown as typeof globalThis.WebSocket,
    // Documents of one process would hear each other directly, past the server.
    disableBc: true,
  });

  let lastBarrier = 0;
  const barriers = new Map<number, { resolve(): void; reject(error: Error): void }>();
  provider.messageHandlers[messages.barrier] = (_reply, decoder) => {
    const number = decoding.readVarUint(decoder);
    barriers.get(number)?.resolve();
    barriers.delete(number);
  };
  provider.on("status", ({ status }) => {
    if (status !== "disconnected") return;
    for (const { reject } of barriers.values()) reject(new Error("connection lost"));
    barriers.clear();
  });

  const synced = (): Promise<void> =>
    provider.synced
      ? Promise.resolve()
      : new Promise((resolve) => provider.once("sync", () => resolve()));

  return {
    doc,
    provider,
    synced,
    async saved() {
      // Before that, what was made offline has not been sent.
      await synced();
      const number = ++lastBarrier;
      await new Promise<void>((resolve, reject) => {
        barriers.set(number, { resolve, reject });
        const frame = encoding.createEncoder();
        encoding.writeVarUint(frame, messages.barrier);
        encoding.writeVarUint(frame, number);
        provider.ws?.send(encoding.toUint8Array(frame));
      });
    },
    dispose: () => provider.destroy(),
  };
}
