import { noteIds, readText } from "@resa/shared/document/read";
import { isWhole } from "@resa/shared/document/open-document";
import * as Y from "yjs";

/** What a server owes to those who worked on it: it must be there after any crash. */
export interface Owed {
  /** The edits that somebody else had seen, or that the server had called durable, as Yjs sent them. */
  readonly updates: readonly Uint8Array[];
  /** The whole words among them. */
  readonly words: ReadonlySet<string>;
}

/** What of it is not there: words, and how many of the updates. */
export interface Lack {
  readonly words: readonly string[];
  readonly updates: number;
}

export const nothing: Lack = { words: [], updates: 0 };

/** All that is owed to these people. */
export const allOf = (owed: readonly Owed[]): Owed => ({
  updates: owed.flatMap(({ updates }) => updates),
  words: new Set(owed.flatMap(({ words }) => [...words])),
});

/** The whole words of all notes: a name, a number and a full stop. */
export const wordsOf = (doc: Y.Doc): string[] =>
  [...noteIds(doc)].flatMap((id) => readText(doc, id).match(/[A-Z][a-z]+\d+\./g) ?? []);

/** What a document lacks. */
export function lackOf(doc: Y.Doc, { updates, words }: Owed): Lack {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  // An update that says anything new to the copy was not in it: also one that only deletes.
  let news = 0;
  copy.on("update", () => news++);
  for (const update of updates) Y.applyUpdate(copy, update);
  // What builds on something that is not there waits, and tells nobody.
  if (!isWhole(copy)) news++;
  const there = new Set(wordsOf(doc));
  return { words: [...words].filter((word) => !there.has(word)), updates: news };
}

/** What is wrong, in words, with what some people agree on: a word that one wrote is there once, a note that one removed is not. */
export function faultsOf(
  doc: Y.Doc,
  people: readonly {
    readonly written: ReadonlySet<string>;
    readonly removed: ReadonlySet<string>;
  }[],
): string[] {
  const times = new Map<string, number>();
  for (const word of wordsOf(doc)) times.set(word, (times.get(word) ?? 0) + 1);
  const notes = new Set(noteIds(doc));
  return people.flatMap(({ written, removed }) => [
    ...[...written].filter((word) => !times.has(word)).map((word) => `${word} is lost`),
    ...[...written]
      .filter((word) => (times.get(word) ?? 0) > 1)
      .map((word) => `${word} is doubled`),
    ...[...removed].filter((id) => notes.has(id)).map((id) => `${id} has risen again`),
  ]);
}
