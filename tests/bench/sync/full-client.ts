import { WebSocket } from "ws";
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import type { Door } from "./contestant";
import { encodeAwareness, encodeSync, encodeToken, readFrame } from "./dialect";

/** A client with a whole document, which repeats nothing that it hears (as Resa's own client doesn't). */
export interface FullClient {
  readonly doc: Y.Doc;
  readonly presence: Awareness;
  /** Resolves when the server says that all it has is here. */
  readonly synced: Promise<void>;
  leave(): void;
}

/** The origin of what comes from others. */
export const others = "others";

/** Resolves when it is connected. Throws when it is sent away. */
export async function makeFullClient(door: Door, doc = new Y.Doc()): Promise<FullClient> {
  const { address, cookie, dialect, room } = door;
  const presence = new Awareness(doc);
  const socket = new WebSocket(address, { headers: { Cookie: cookie }, perMessageDeflate: false });
  let isSynced = (): void => {};
  const synced = new Promise<void>((resolve) => (isSynced = resolve));

  const say = (kind: "step1" | "step2" | "update", bytes: Uint8Array): void =>
    socket.send(encodeSync(dialect, room, kind, bytes));
  socket.on("message", (frame: Buffer) => {
    for (const { type, bytes } of readFrame(dialect, frame)) {
      if (type === "awareness") applyAwarenessUpdate(presence, bytes, others);
      else if (type === "step1") say("step2", Y.encodeStateAsUpdate(doc, bytes));
      else Y.applyUpdate(doc, bytes, others);
      if (type === "step2") isSynced();
    }
  });
  await new Promise<void>((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  const cut = (): void => {
    throw new Error("a client was sent away");
  };
  socket.once("close", cut);
  const token = encodeToken(dialect, room);
  if (token !== null) socket.send(token);
  say("step1", Y.encodeStateVector(doc));

  doc.on("update", (update: Uint8Array, origin: unknown) => {
    if (origin !== others) say("update", update);
  });
  presence.on("update", (_: unknown, origin: unknown) => {
    if (origin !== "local") return;
    const own = encodeAwarenessUpdate(presence, [doc.clientID]);
    socket.send(encodeAwareness(dialect, room, own));
  });
  return {
    doc,
    presence,
    synced,
    leave() {
      socket.off("close", cut);
      socket.terminate();
      doc.destroy();
    },
  };
}
