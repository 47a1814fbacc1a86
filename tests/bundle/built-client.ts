import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { isNode, nodesOf, type SyntaxNode } from "../architecture/syntax";

const dist = new URL("../../client/dist/", import.meta.url);

/** One built JavaScript file. */
export interface Chunk {
  /** From the root of the site: `assets/BoardPage-BLTBrOUB.js`. */
  readonly path: string;
  readonly text: string;
  /** Bytes as they travel, in brotli. */
  readonly size: number;
  /** What it can't run without. */
  readonly imports: readonly string[];
  /** What it asks for later, by `import()`. */
  readonly later: readonly string[];
}

/** The page that the server sends. Throws when the client is not built. */
export function indexHtml(): string {
  if (!existsSync(new URL("index.html", dist))) {
    throw new Error(`${fileURLToPath(dist)} is empty: run \`pnpm build\` first.`);
  }
  return readFileSync(new URL("index.html", dist), "utf8");
}

/** The page that the server sends for a board. */
export function boardHtml(): string {
  return readFileSync(new URL("board.html", dist), "utf8");
}

/** All chunks that come with these: they themselves, and whatever they import at once. */
export function withImports(paths: readonly string[]): Chunk[] {
  const chunks = new Map<string, Chunk>();
  const follow = (path: string): void => {
    if (chunks.has(path)) return;
    const chunk = readChunk(path);
    chunks.set(path, chunk);
    chunk.imports.forEach(follow);
  };
  paths.forEach(follow);
  return [...chunks.values()];
}

/** The scripts of the page, as paths. */
export const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script\b[^>]*\ssrc="\/([^"]+)"/g)].map(([, path = ""]) => path);

function readChunk(path: string): Chunk {
  const text = readFileSync(new URL(path, dist), "utf8");
  const nodes = nodesOf({ path, text });
  const targets = (later: boolean) =>
    nodes
      .filter(({ source, type }) => isNode(source) && (type === "ImportExpression") === later)
      .map(({ source }) => specifier(source as SyntaxNode))
      .map((target) => new URL(target, new URL(path, "http://site/")).pathname.slice(1));
  return {
    path,
    text,
    size: brotliCompressSync(text).length,
    imports: targets(false),
    later: targets(true),
  };
}

/** Minified, a text may be a template without holes. Throws on an import that is made up while running. */
function specifier({ value, quasis }: SyntaxNode): string {
  if (typeof value === "string") return value;
  const [quasi, ...more] = quasis as { value: { cooked: string } }[];
  if (!quasi || more.length > 0) throw new Error("an import of something that is not written out");
  return quasi.value.cooked;
}
