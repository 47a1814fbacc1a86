import assert from "node:assert/strict";
import { isWhole } from "@resa/shared/document/open-document";
import * as Y from "yjs";
import { type Barrage, fire } from "../attack/barrage";
import { makeFrameSource } from "../attack/frame-source";
import { makeRandom, type Random } from "../bench/random";
import { shareBoard } from "../support/shared-board";
import { makeStockClient } from "../support/stock-client";

/** Connections at once. */
const guns = 16;

/** A board on which an honest person is at work, and somebody means harm. */
export interface AttackedBoard {
  /** Sends at least so many frames at it. */
  attack(frames: number): Barrage;
  /** The honest person works on, and was never cut off; who comes now sees what she sees, and nothing waits for what is not there. */
  look(): Promise<void>;
  /** How large it has become: Yjs keeps it in pieces, each of which costs a server some 400 bytes. */
  size(): { readonly pieces: number; readonly bytes: number };
  /** Everybody goes, and it is put into the trash. */
  end(): Promise<void>;
  /** She goes. */
  dispose(): void;
}

/** Makes one on the server at `url`. */
export async function makeAttackedBoard(url: string, random: Random): Promise<AttackedBoard> {
  const board = await shareBoard(url);
  const mallory = await board.invite("Mallory");
  const ada = makeStockClient(url, board.id, await board.invite("Ada"));
  const notes = ada.doc.getMap("notes");
  notes.set("mine", ["lane", "step", "a0", "ada", 1]);
  ada.doc.getMap("texts").set("mine", new Y.Text("Eleven minutes in the queue"));
  await ada.saved();
  let cuts = 0;
  ada.provider.on("connection-close", () => cuts++);
  const state = Y.encodeStateAsUpdate(ada.doc);
  const address = `${url.replace("http", "ws")}/sync/${board.id}/board`;
  const sources = Array.from({ length: guns }, () =>
    makeFrameSource(makeRandom(random.below(2 ** 32)), state),
  );
  let looks = 0;

  return {
    attack: (frames) => fire(address, mallory.cookie(), sources, frames),
    async look() {
      // A key that nobody else writes: what is broken in nothing but its client id is lawful, and may stand in place of what she set before.
      const key = `look ${++looks}`;
      notes.set(key, looks);
      await ada.saved();
      const late = makeStockClient(url, board.id, board.owner);
      try {
        await late.synced();
        assert.equal(late.doc.getMap("notes").get(key), looks);
        assert.ok(isWhole(late.doc), "something waits in the document for what is not there");
      } finally {
        late.dispose();
        late.doc.destroy();
      }
      assert.equal(cuts, 0, "an honest person was cut off");
    },
    size: () => ({
      pieces: [...ada.doc.store.clients.values()].reduce((sum, { length }) => sum + length, 0),
      bytes: Y.encodeStateAsUpdate(ada.doc).length,
    }),
    async end() {
      ada.dispose();
      const { status } = await board.owner.ask("DELETE", `/api/boards/${board.id}`);
      assert.equal(status, 204);
    },
    dispose: () => ada.dispose(),
  };
}
