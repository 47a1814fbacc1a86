import { noteText } from "@resa/shared/document/board-doc";
import { addNote } from "@resa/shared/operations/note";
import type { Guest } from "../support/guest";
import { makeStockClient } from "../support/stock-client";

/** Between two bursts, ms, and the edits of one: 400 a second, within what one connection may send. */
const pace = 10;
const burst = 4;

/** Somebody who writes one word after the other on a note of their own, as fast as a connection may. */
export interface Typist {
  synced(): Promise<void>;
  /** Begins. */
  work(): void;
  /** How many of their words, from the first on, the server has called saved. */
  saved(): number;
  /** The first so many words. */
  words(count: number): string[];
  dispose(): void;
}

export function makeTypist(url: string, boardId: string, guest: Guest, name: string): Typist {
  const client = makeStockClient(url, boardId, guest);
  let timer: ReturnType<typeof setInterval> | undefined;
  let written = 0;
  let saved = 0;

  /** One question at a time, as the app does. */
  const ask = async (): Promise<void> => {
    try {
      for (;;) {
        const asked = written;
        await client.saved();
        saved = asked;
      }
    } catch {
      // They have left, or were sent away: nothing more is called saved.
    }
  };

  return {
    synced: () => client.synced(),
    work() {
      const place = { laneId: "lane0001", stepId: "step0001", order: "a0" };
      const note = addNote(client.doc, { place, by: name, at: 1, text: "" });
      const text = noteText(client.doc, note);
      timer = setInterval(() => {
        for (let edit = 0; edit < burst; edit++) text?.insert(text.length, `${name}${written++}.`);
      }, pace);
      void ask();
    },
    saved: () => saved,
    words: (count) => Array.from({ length: count }, (_, index) => `${name}${index}.`),
    dispose() {
      clearInterval(timer);
      client.dispose();
    },
  };
}
