import { noteText } from "@resa/shared/document/board-doc";
import { noteIds, readText, recordIds } from "@resa/shared/document/read";
import type { Place } from "@resa/shared/model/place";
import { messages, syncMessages } from "@resa/shared/protocol/messages";
import * as decoding from "lib0/decoding";
import { addNote, moveNote, removeNote } from "@resa/shared/operations/note";
import type { Random } from "../bench/random";
import type { Guest } from "../support/guest";
import { makeStockClient, type StockClient } from "../support/stock-client";
import { type Owed, wordsOf } from "./owed";

const scrap = "scrap";

/** Somebody who edits a board without a pause, through the operations that the interface uses. */
export interface Colleague extends StockClient {
  readonly name: string;
  /** All words that they wrote, each once; they remove none. */
  readonly written: ReadonlySet<string>;
  /** The ids of the notes that they removed. */
  readonly removed: ReadonlySet<string>;
  work(): void;
  rest(): void;
  /** What others wrote and they have seen, and what they wrote and the server called durable. */
  owed(): Owed;
}

/** They edit once in `pace` ms. */
export function makeColleague(
  url: string,
  boardId: string,
  guest: Guest,
  name: string,
  random: Random,
  pace = 16,
): Colleague {
  const client = makeStockClient(url, boardId, guest);
  const { doc, provider } = client;
  const owed: Uint8Array[] = [];
  const own: Uint8Array[] = [];
  const written = new Set<string>();
  const removed = new Set<string>();
  const durable = new Set<string>();
  let timer: ReturnType<typeof setInterval> | undefined;
  let edits = 0;
  let asking = false;

  doc.on("update", (update: Uint8Array, origin: unknown) => {
    if (origin !== provider) own.push(update);
  });
  // As the server sent it: what Yjs tells of it here also has what an edit of one's own, which nobody else knows yet, made of it.
  const receive = provider.messageHandlers[messages.sync];
  provider.messageHandlers[messages.sync] = (reply, decoder, ...rest) => {
    const frame = decoding.clone(decoder);
    if (decoding.readVarUint(frame) !== syncMessages.step1)
      owed.push(decoding.readVarUint8Array(frame));
    receive?.(reply, decoder, ...rest);
  };

  const write = (): string => {
    const word = `${name}${written.size}.`;
    written.add(word);
    return word;
  };
  const pick = <T>(values: readonly T[]): T => {
    const value = values[random.below(values.length)];
    if (value === undefined) throw new Error("nothing to pick from");
    return value;
  };
  const randomCell = (): Place => ({
    laneId: pick([...recordIds(doc, "lanes")]),
    stepId: pick([...recordIds(doc, "steps")]),
    order: `a${random.below(10)}`,
  });
  const add = (text: string): string =>
    addNote(doc, { place: randomCell(), by: name, at: 1, text });

  /** Letter by letter. At the start, where nobody else's letters come between. */
  const type = (noteId: string): void => {
    const text = noteText(doc, noteId);
    if (text === null || readText(doc, noteId) === scrap) return;
    write()
      .split("")
      .forEach((letter, index) => text.insert(index, letter));
  };

  const edit = (): void => {
    edits++;
    const note = pick([...noteIds(doc)]);
    if (edits % 8 === 1) add(write());
    else if (edits % 8 === 5) {
      const id = add(scrap);
      setTimeout(() => {
        removeNote(doc, id);
        removed.add(id);
      }, 2 * pace);
    } else if (edits % 2 === 0) moveNote(doc, note, randomCell());
    else type(note);
    provider.awareness.setLocalStateField("pointer", { x: edits, y: edits });
    if (provider.synced && !asking) void ask();
  };

  /** One question at a time, as the app does. */
  const ask = async (): Promise<void> => {
    asking = true;
    const asked = own.length;
    const words = [...written];
    try {
      await client.saved();
      owed.push(...own.splice(0, asked));
      words.forEach((word) => durable.add(word));
    } catch {
      // The server is gone, and the question with it.
    }
    asking = false;
  };

  return {
    ...client,
    name,
    written,
    removed,
    work() {
      timer ??= setInterval(edit, pace);
    },
    rest() {
      clearInterval(timer);
      timer = undefined;
    },
    owed() {
      const seen = wordsOf(doc).filter((word) => !written.has(word));
      return { updates: [...owed], words: new Set([...seen, ...durable]) };
    },
    dispose() {
      clearInterval(timer);
      client.dispose();
    },
  };
}
