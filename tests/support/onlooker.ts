import { messages } from "@resa/shared/protocol/messages";
import * as encoding from "lib0/encoding";
import { WebSocket } from "ws";
import { Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import type { Guest } from "./guest";

/** Somebody on a board without a browser, who only shows what they do: a selection, a pointer. */
export interface Onlooker {
  /** Shows this from now on, and nothing else. */
  show(presence: object): void;
  leave(): void;
}

/** Looks at a board of the server at `url` (`http://HOST:PORT`). Resolves when the connection is up. */
export async function makeOnlooker(url: string, boardId: string, guest: Guest): Promise<Onlooker> {
  const awareness = new Awareness(new Y.Doc());
  const address = `${url.replace(/^http/, "ws")}/sync/${boardId}/board`;
  const socket = new WebSocket(address, { headers: { Cookie: guest.cookie() } });
  await new Promise<void>((resolve, reject) => {
    socket.once("open", () => resolve());
    socket.once("error", reject);
  });
  return {
    show(presence) {
      awareness.setLocalState(presence);
      const frame = encoding.createEncoder();
      encoding.writeVarUint(frame, messages.awareness);
      encoding.writeVarUint8Array(frame, encodeAwarenessUpdate(awareness, [awareness.clientID]));
      socket.send(encoding.toUint8Array(frame));
    },
    leave() {
      socket.close();
      awareness.destroy();
    },
  };
}
