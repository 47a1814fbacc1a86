import { encodeBarrier, encodeSync } from "../../server/src/rooms/frames";
import type { Session } from "../../server/src/rooms/room-registry";
import type { Connection } from "../../server/src/rooms/connection";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import * as awareness from "y-protocols/awareness";
import * as sync from "y-protocols/sync";
import * as Y from "yjs";
import { makeLine } from "./line";

/** A test client: a real Y.Doc that speaks as y-websocket does, over a network in memory. */
export interface Peer {
  readonly doc: Y.Doc;
  readonly awareness: awareness.Awareness;
  /** What the frames received so far were, in order. */
  readonly heard: Heard[];
  /** The code by which the server ended the connection; null = it lives. */
  readonly closeCode: number | null;
  /** The root map `notes`, as plain values. */
  notes(): Record<string, unknown>;
  write(id: string, value: unknown): void;
  /** Sends a barrier, now; resolves when it is answered. */
  saved(): Promise<void>;
  /** Whether everything sent so far has been answered as saved. */
  send(frame: Uint8Array): void;
  /** What comes from the server waits, until released. */
  holdIncoming(): void;
  releaseIncoming(): void;
  /** The cable is pulled; the server notices. */
  cut(): void;
}

export type Heard = "step1" | "step2" | "update" | "presence" | "barrier";

/** Connects a document. `enter` is the server's door. */
export function makePeer(enter: (connection: Connection) => Session, doc: Y.Doc): Peer {
  const presence = new awareness.Awareness(doc);
  const heard: Heard[] = [];
  const barriers = new Map<number, () => void>();
  let closeCode: number | null = null;
  let lastBarrier = 0;

  const outgoing = makeLine((frame) => session.receive(frame));
  const incoming = makeLine((frame) => {
    const decoder = decoding.createDecoder(frame);
    switch (decoding.readVarUint(decoder)) {
      case 0: {
        const kinds = ["step1", "step2", "update"] as const;
        heard.push(kinds[decoding.peekVarUint(decoder)] ?? "update");
        const answer = encoding.createEncoder();
        encoding.writeVarUint(answer, 0);
        sync.readSyncMessage(decoder, answer, doc, "server", (error) => {
          throw error;
        });
        if (encoding.length(answer) > 1) outgoing.send(encoding.toUint8Array(answer));
        return;
      }
      case 1:
        heard.push("presence");
        awareness.applyAwarenessUpdate(presence, decoding.readVarUint8Array(decoder), "server");
        return;
      case 102:
        heard.push("barrier");
        barriers.get(decoding.readVarUint(decoder))?.();
    }
  });

  const leave = (): void => {
    outgoing.cut();
    doc.off("update", sendUpdate);
    presence.off("update", sendPresence);
    presence.destroy();
  };
  const sendUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin !== "server") outgoing.send(encodeSync("update", update));
  };
  /** With everything that it has just heard of others, as y-websocket's. */
  const sendPresence = (changes: Record<"added" | "updated" | "removed", number[]>): void => {
    const clients = [...changes.added, ...changes.updated, ...changes.removed];
    outgoing.send(encodePresence(presence, clients));
  };

  const session = enter({
    send: (packet) => packet.forEach((frame) => incoming.send(Buffer.concat([frame].flat()))),
    close(code) {
      closeCode = code;
      leave();
    },
    buffered: () => incoming.waiting,
  });
  doc.on("update", sendUpdate);
  presence.on("update", sendPresence);
  outgoing.send(encodeSync("step1", Y.encodeStateVector(doc)));
  outgoing.send(encodePresence(presence, [doc.clientID]));

  return {
    doc,
    awareness: presence,
    heard,
    get closeCode() {
      return closeCode;
    },
    notes: () => doc.getMap("notes").toJSON(),
    write: (id, value) => void doc.getMap("notes").set(id, value),
    saved: () =>
      new Promise((resolve) => {
        barriers.set(++lastBarrier, resolve);
        outgoing.send(encodeBarrier(lastBarrier));
      }),
    send: (frame) => outgoing.send(frame),
    holdIncoming: () => incoming.hold(),
    releaseIncoming: () => incoming.release(),
    cut() {
      leave();
      incoming.cut();
      session.closed();
    },
  };
}

/** The states of some clients, as an awareness frame. */
export const encodePresence = (from: awareness.Awareness, clients: number[]): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint8Array(encoder, awareness.encodeAwarenessUpdate(from, clients));
  });
