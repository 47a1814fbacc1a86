import { messages, syncMessages } from "@resa/shared/protocol/messages";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { WebSocket } from "ws";
import * as awareness from "y-protocols/awareness";
import * as sync from "y-protocols/sync";
import * as Y from "yjs";
import { makeMover } from "./mover";

/**
 * Says to the server all that a stock client with a mover says, but doesn't read the board: fifty documents that take in
 * everything from everybody would keep one machine busier than the server that is to be measured.
 * Resolves when it is connected.
 */
export function makeLightClient(address: string, cookie: string): Promise<void> {
  const doc = new Y.Doc();
  const presence = new awareness.Awareness(doc);
  const socket = new WebSocket(address, { headers: { Cookie: cookie } });

  const say = (type: number, write: (encoder: encoding.Encoder) => void): void => {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, type);
    write(encoder);
    socket.send(encoding.toUint8Array(encoder));
  };

  socket.on("message", (frame: Buffer) => {
    // A stock client repeats whatever presence it hears.
    if (frame[0] === messages.awareness) socket.send(frame);
    if (frame[0] !== messages.sync || frame[1] !== syncMessages.step1) return;
    const decoder = decoding.createDecoder(frame.subarray(2));
    say(messages.sync, (encoder) => sync.readSyncStep1(decoder, encoder, doc));
    doc.on("update", (update: Uint8Array) =>
      say(messages.sync, (encoder) => sync.writeUpdate(encoder, update)),
    );
    presence.on("update", () => {
      const own = awareness.encodeAwarenessUpdate(presence, [doc.clientID]);
      say(messages.awareness, (encoder) => encoding.writeVarUint8Array(encoder, own));
    });
    makeMover(doc, presence);
  });

  return new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.on("error", reject);
    // Without it the load would quietly be less.
    socket.on("close", (code) => {
      throw new Error(`a client was sent away (${code})`);
    });
  });
}
