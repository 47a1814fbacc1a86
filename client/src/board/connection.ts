import { closeCodes } from "@resa/shared/protocol/close-codes";
import { messages } from "@resa/shared/protocol/messages";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import type { Awareness } from "y-protocols/awareness";
import { WebsocketProvider } from "y-websocket";
import type * as Y from "yjs";

type AwarenessChanges = Record<"added" | "updated" | "removed", number[]>;

/** Why the server ended a connection for good. */
export type Ending =
  | "refused"
  | "sessionEnded"
  | "notPermitted"
  | "gone"
  | "roleChanged"
  | "damaged";

/** What happens to a connection; it goes on trying by itself until it has `ended`, and then only where the document is damaged. */
export type ConnectionEvent =
  | { readonly type: "synced" }
  | { readonly type: "lost" }
  /** The server was sent too much at once, and is given a rest. */
  | { readonly type: "paused" }
  | { readonly type: "durable"; readonly barrier: number }
  | { readonly type: "ended"; readonly ending: Ending };

/** The wire to one document on the server. */
export interface Connection {
  readonly awareness: Awareness;
  /** Asks to be told (`durable`) when all that was sent so far is on disk; nothing is asked while the wire is cut. */
  sendBarrier(barrier: number): void;
  /** Tries again after it has ended. */
  reconnect(): void;
  dispose(): void;
}

const endings: ReadonlyMap<number, Ending> = new Map([
  [closeCodes.badFrame, "refused"],
  [closeCodes.sessionEnded, "sessionEnded"],
  [closeCodes.notPermitted, "notPermitted"],
  [closeCodes.boardGone, "gone"],
  [closeCodes.roleChanged, "roleChanged"],
  [closeCodes.damaged, "damaged"],
]);

/** How long a server is left alone that was sent too much at once, ms. */
const rest = 5_000;

/** A document that is damaged on the server is asked for again after so long, ms. */
const repairPace = 5_000;

/** The longest between two tries to reach the server, ms: who works on a board is back a second after a new version of it has started. */
const maxBackoffTime = 1_000;

/** What the server keeps of a board: what stands on it, and what is said of that. */
export type DocumentName = "board" | "feedback";

/**
 * Connects `doc` to a document of a board on the server at `origin` (such as `ws://host:4040`). Close codes 44xx end it, everything else
 * is tried again; so is a damaged document, which whoever runs the server may repair.
 */
export function makeConnection(
  origin: string,
  boardId: string,
  name: DocumentName,
  doc: Y.Doc,
  listener: (event: ConnectionEvent) => void,
): Connection {
  // Without disableBc another tab of this browser would pass edits on that the server has refused.
  const provider = new WebsocketProvider(`${origin}/sync`, `${boardId}/${name}`, doc, {
    disableBc: true,
    maxBackoffTime,
  });

  // Before the board has arrived nobody can change it. Yjs would write all of it down once more to tell of its arrival, which takes
  // a fifth of the time that a large board needs to open.
  doc.off("update", provider._updateHandler);
  provider.once("sync", () => doc.on("update", provider._updateHandler));
  // Nor is what others say of themselves said again to the server that told it: with fifty here, 1,500 times a second.
  provider.awareness.off("update", provider._awarenessUpdateHandler);
  provider.awareness.on("update", (changes: AwarenessChanges, from: unknown) => {
    if (from === "local") provider._awarenessUpdateHandler(changes, from);
  });
  provider.messageHandlers[messages.barrier] = (_reply, decoder) => {
    listener({ type: "durable", barrier: decoding.readVarUint(decoder) });
  };
  provider.on("sync", (synced) => synced && listener({ type: "synced" }));
  provider.on("status", ({ status }) => status === "disconnected" && listener({ type: "lost" }));
  let resting: ReturnType<typeof setTimeout> | undefined;
  provider.on("closed", ({ code }) => {
    if (code !== closeCodes.tooMuch) {
      listener({ type: "ended", ending: endings.get(code) ?? "refused" });
      if (code === closeCodes.damaged) resting = setTimeout(() => provider.connect(), repairPace);
      return;
    }
    listener({ type: "paused" });
    resting = setTimeout(() => {
      provider.connect();
      // It may not be there any more.
      provider.once("connection-close", () => listener({ type: "lost" }));
    }, rest);
  });

  return {
    awareness: provider.awareness,
    sendBarrier(barrier) {
      const encoder = encoding.createEncoder();
      encoding.writeVarUint(encoder, messages.barrier);
      encoding.writeVarUint(encoder, barrier);
      if (provider.wsconnected) provider.ws?.send(encoding.toUint8Array(encoder));
    },
    reconnect: () => provider.connect(),
    dispose() {
      clearTimeout(resting);
      provider.destroy();
    },
  };
}
