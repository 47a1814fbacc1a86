import { beforeAll, expect, test } from "vitest";
import { boardHtml, type Chunk, indexHtml, scriptsOf, withImports } from "./built-client";

/** Bytes of JavaScript in brotli. */
const boardBudget = 85_000;
/** Texts that are in these libraries and in no other file. */
const yjs = "Yjs was already imported";
const editor = "ProseMirror";

let html: string;
let start: Chunk[];
beforeAll(() => {
  html = indexHtml();
  start = withImports(scriptsOf(html));
});

const later = (name: RegExp, chunks = start): string[] => {
  const paths = chunks.flatMap((chunk) => chunk.later).filter((path) => name.test(path));
  if (paths.length === 0) throw new Error(`nothing like ${name.source} is loaded later`);
  return paths;
};
const total = (chunks: readonly Chunk[]): number => chunks.reduce((sum, { size }) => sum + size, 0);
const contains = (chunks: readonly Chunk[], text: string): boolean =>
  chunks.some((chunk) => chunk.text.includes(text));

/** What a page loads before anybody can use it, in the wordiest language. */
function firstLoad(page: string): Chunk[] {
  const words = later(/\/(en|sv|da|nb)-/).map((path) => withImports([path]));
  expect(words).toHaveLength(4);
  const dictionary = words.toSorted((one, other) => total(other) - total(one))[0] ?? [];
  const paths = [...start, ...dictionary].map(({ path }) => path);
  return withImports([...paths, ...later(new RegExp(`/${page}-`))]);
}

function print(page: string, chunks: readonly Chunk[]): void {
  const lines = chunks
    .toSorted((one, other) => other.size - one.size)
    .map(({ path, size }) => `${String(size).padStart(8)}  ${path}`);
  console.log([`${page}: ${total(chunks)} B of JavaScript in brotli`, ...lines].join("\n"));
}

test("the first load of a board fits its budget", () => {
  const board = firstLoad("BoardPage");
  print("BoardPage", board);
  expect(contains(board, yjs)).toBe(true);
  expect(total(board)).toBeLessThanOrEqual(boardBudget);
});

test("the text editor comes with the first edit, not before", () => {
  const board = firstLoad("BoardPage");
  expect(contains(board, editor)).toBe(false);
  expect(contains(withImports(later(/note-editor/, board)), editor)).toBe(true);
});

test.each(["HomePage", "JoinPage", "TrashPage"])("%s carries no Yjs", (page) => {
  const chunks = firstLoad(page);
  print(page, chunks);
  expect(contains(chunks, yjs)).toBe(false);
});

test("a board's page names all that a board is drawn with, but for the words, and nothing that comes later", () => {
  const named = [...boardHtml().matchAll(/"\/(assets\/[^"]+\.js)"/g)].map(([, path = ""]) => path);
  const words = later(/\/(en|sv|da|nb)-/);
  const needed = firstLoad("BoardPage").map(({ path }) => path);
  expect(named.toSorted()).toEqual(
    needed.filter((path) => path.startsWith("assets/") && !words.includes(path)).toSorted(),
  );
});

test.each([
  ["index.html", indexHtml],
  ["board.html", boardHtml],
])("%s holds nothing inline, which its content security policy would refuse", (_, read) => {
  const html = read();
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/i);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/i);
});
