import { expect } from "vitest";
import * as Y from "yjs";
import { type Meeting, until } from "./meeting";
import type { Peer } from "./peer";
import { wait } from "./wait";

/** Somebody who comes again with what they have whenever they are sent away, as the app does. */
export function makeStayer(meeting: Meeting, name: string) {
  const doc = new Y.Doc();
  const codes: number[] = [];
  let peer: Peer | null = null;

  const connected = async (): Promise<Peer> => {
    while (peer === null || peer.closeCode !== null) {
      if (peer?.closeCode) codes.push(peer.closeCode);
      // Where the board can't be read, nobody is let in, and they try again.
      peer = await meeting.join({ id: name, name, doc }).catch(() => null);
      if (peer === null) await wait(5);
    }
    return peer;
  };

  return {
    doc,
    codes,
    connected,
    write: (id: string, value: unknown) => void doc.getMap("notes").set(id, value),
    /** All they have is on disk, however often they must come again for that. */
    async saved(): Promise<void> {
      const now = await connected();
      let isSaved = false;
      void now.saved().then(() => (isSaved = true));
      await until(() => expect(isSaved || now.closeCode !== null).toBe(true));
      if (!isSaved) await this.saved();
    },
  };
}
