import { randomBytes } from "node:crypto";
import { connect, type Socket } from "node:net";
import { addNote, moveNote } from "@resa/shared/operations/note";
import { Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import type { Door } from "./contestant";
import { encodeAwareness, encodeSync, encodeToken } from "./dialect";
import { type Mover, type Pace, makeMover } from "./mover";

/**
 * Says to a server all that a client with a mover says, but reads nothing of what it is sent: documents that take in everything
 * from everybody would keep a machine busier than the server that is to be measured.
 */
export interface LightClient {
  /** Starts to move its note and its pointer. */
  move(pace: Pace): Mover;
  /** Asks for the whole board. */
  ask(): void;
  /** Takes in nothing more, as somebody whose browser sleeps. */
  pause(): void;
  resume(): void;
  /** Bytes that it was sent. */
  readonly heard: number;
  leave(): void;
}

/** What comes in is counted and thrown away, so one place for it is enough. */
const bin = Buffer.alloc(256 * 1024);
/** A server pings, and a client that never answers it is cut. */
const pongPace = 10_000;
const pong = 0x8a;
const binary = 0x82;

/** Resolves when it is connected; rejects when it may not. Throws when it is sent away later. */
export async function makeLightClient(door: Door): Promise<LightClient> {
  let heard = 0;
  const socket = await upgrade(door, (length) => (heard += length));
  const say = (message: Uint8Array): void => void socket.write(frameOf(binary, message));
  const { dialect, room } = door;
  const token = encodeToken(dialect, room);
  if (token !== null) say(token);

  const life = setInterval(() => socket.write(frameOf(pong, new Uint8Array(0))), pongPace);
  let mover: Mover | undefined;
  const stop = (): void => {
    clearInterval(life);
    mover?.stop();
  };
  socket.once("close", () => {
    stop();
    // Without it the load would quietly be less.
    throw new Error("a client was sent away");
  });

  return {
    move(pace) {
      const doc = new Y.Doc();
      const presence = new Awareness(doc);
      doc.on("update", (update: Uint8Array) => say(encodeSync(dialect, room, "update", update)));
      presence.on("update", () => {
        const own = encodeAwarenessUpdate(presence, [doc.clientID]);
        say(encodeAwareness(dialect, room, own));
      });
      const id = addNote(doc, { place: { x: 0, y: 0 }, by: "bench", at: 1 });
      mover = makeMover(pace, {
        move: (x, y) => moveNote(doc, id, { x, y }),
        point: (x, y) => presence.setLocalState({ pointer: { x, y } }),
      });
      return mover;
    },
    ask: () => say(encodeSync(dialect, room, "step1", Uint8Array.of(0))),
    pause: () => void socket.pause(),
    resume: () => void socket.resume(),
    get heard() {
      return heard;
    },
    leave() {
      stop();
      socket.removeAllListeners("close");
      socket.destroy();
    },
  };
}

function upgrade({ address, cookie }: Door, hear: (length: number) => void): Promise<Socket> {
  const { hostname, port, pathname } = new URL(address);
  const head = [
    `GET ${pathname} HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    `Sec-WebSocket-Key: ${randomBytes(16).toString("base64")}`,
    `Cookie: ${cookie}`,
  ].join("\r\n");
  return new Promise((resolve, reject) => {
    let answered = false;
    const callback = (length: number): boolean => {
      if (answered) hear(length);
      else {
        const answer = bin.toString("latin1", 0, Math.min(length, 64));
        if (answer.startsWith("HTTP/1.1 101")) resolve(socket);
        else reject(new Error(`refused: ${answer.split("\r\n", 1)[0]}`));
        answered = true;
      }
      return true;
    };
    const options = { host: hostname, port: Number(port), noDelay: true };
    const socket = connect({ ...options, onread: { buffer: bin, callback } });
    socket.once("error", reject);
    socket.write(`${head}\r\n\r\n`);
  });
}

/** A client's frames are masked; a mask of zeros leaves the bytes as they are. */
function frameOf(kind: number, payload: Uint8Array): Buffer {
  const { length } = payload;
  const wide = length > 125;
  const frame = Buffer.alloc((wide ? 8 : 6) + length);
  frame[0] = kind;
  frame[1] = 0x80 | (wide ? 126 : length);
  if (wide) frame.writeUInt16BE(length, 2);
  frame.set(payload, frame.length - length);
  return frame;
}
