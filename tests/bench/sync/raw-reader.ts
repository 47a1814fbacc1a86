import { WebSocket } from "ws";
import * as Y from "yjs";
import type { Door } from "./contestant";
import { encodeSync, encodeToken, readFrame } from "./dialect";
import { wait } from "./figures";

/** What opening a board brought. */
export interface Opening {
  /** From the request to the last byte, ms. */
  readonly lastByte: number;
  readonly bytes: number;
  /** From the request until a Y.Doc had all of it, ms. */
  readonly whole: number;
  /** Ms that the server said "synced" before it had told all; 0 = it didn't. */
  readonly early: number;
  readonly doc: Y.Doc;
}

/** So long nothing may come until it counts as all, ms. */
const silence = 1_500;
const patience = 60_000;

/**
 * Opens a board as a fresh client, takes in all bytes first and makes a document of them afterwards. Waits for so many bytes at least: some
 * say that they have told all before they have.
 */
export async function openBoard(door: Door, atLeast = 0): Promise<Opening> {
  const { address, cookie, dialect, room } = door;
  let bytes = 0;
  const frames: Buffer[] = [];
  const start = performance.now();
  let last = start;
  let syncedAt = Number.NaN;
  const socket = new WebSocket(address, { headers: { Cookie: cookie }, perMessageDeflate: false });
  socket.on("message", (frame: Buffer) => {
    frames.push(frame);
    bytes += frame.length;
    const heard = readFrame(dialect, frame);
    if (heard.some(({ type }) => type === "step2" || type === "update")) last = performance.now();
    if (heard.some(({ type }) => type === "step2")) syncedAt = performance.now();
  });
  await new Promise<void>((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  const token = encodeToken(dialect, room);
  if (token !== null) socket.send(token);
  socket.send(encodeSync(dialect, room, "step1", Y.encodeStateVector(new Y.Doc())));
  const isAll = (): boolean => !Number.isNaN(syncedAt) && bytes >= atLeast;
  while (!isAll() || performance.now() - last < silence) {
    if (performance.now() - start > patience) throw new Error("the board does not come");
    await wait(50);
  }
  socket.terminate();

  const applied = performance.now();
  const doc = new Y.Doc();
  for (const frame of frames)
    for (const { type, bytes } of readFrame(dialect, frame))
      if (type === "step2" || type === "update") Y.applyUpdate(doc, bytes);
  return {
    lastByte: last - start,
    bytes,
    whole: last - start + performance.now() - applied,
    early: last - syncedAt,
    doc,
  };
}
