import { addNote, moveNote, writeOn } from "@resa/shared/operations/note";
import * as Y from "yjs";
import { sentence } from "../client/sentences";
import { makeRandom } from "../random";
import type { Door } from "./contestant";
import { wait } from "./figures";
import { makeFullClient } from "./full-client";

/** Notes that are sent in one frame: servers take frames of a few MB only. */
const together = 2_000;
const edits = 10;

/** The life of a board so far, as updates: `count` notes of a sentence each, moved or written to ten more times. */
export function makeLife(count: number): Uint8Array[] {
  const random = makeRandom(5);
  const doc = new Y.Doc();
  const life: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => life.push(update));
  const ids: string[] = [];
  const inPieces = (act: (index: number) => void): void => {
    for (let at = 0; at < count; at += together)
      doc.transact(() => {
        for (let index = at; index < Math.min(count, at + together); index++) act(index);
      });
  };
  const place = () => ({ x: random.below(10_000), y: random.below(10_000) });
  inPieces((index) => {
    ids.push(addNote(doc, { place: place(), text: sentence(random), by: "bench", at: index }));
  });
  for (let round = 0; round < edits; round++)
    inPieces((index) => {
      const id = ids[index] ?? "";
      if (random.chance(0.5)) moveNote(doc, id, place());
      else writeOn(doc, id, " too");
    });
  return life;
}

/** Tells a server the life of a board and waits until it tells all of it to somebody else. */
export async function fill(door: Door, life: readonly Uint8Array[]): Promise<void> {
  const writer = await makeFullClient(door);
  await writer.synced;
  for (const update of life) {
    Y.applyUpdate(writer.doc, update);
    await wait(20);
  }
  const vector = Y.encodeStateVector(writer.doc);
  for (;;) {
    await wait(500);
    const reader = await makeFullClient(door);
    await Promise.race([reader.synced, wait(20_000)]);
    await wait(500);
    const isThere = Buffer.compare(Y.encodeStateVector(reader.doc), vector) === 0;
    reader.leave();
    if (isThere) break;
  }
  writer.leave();
}
