import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";

/** How files travel smaller, the smallest first. Browsers don't ask for brotli over plain http. */
export const encodings = ["br", "gzip"] as const;
export type Encoding = (typeof encodings)[number];

/** One file of the built client. */
export interface ClientFile {
  readonly type: string;
  /** Of the content, without quotes. */
  readonly hash: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same, smaller, as the build wrote it beside the file; undefined when it doesn't get smaller. */
  readonly packed: Readonly<Record<Encoding, Uint8Array<ArrayBuffer> | undefined>>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** How a file is called that is another one packed. */
const endings: Readonly<Record<Encoding, string>> = { br: ".br", gzip: ".gz" };

/**
 * Every file of a folder by its URL path, in memory: what isn't in this map can't be reached.
 * Null when the client has not been built.
 */
export async function readClient(folder: string): Promise<Map<string, ClientFile> | null> {
  const contents = new Map<string, Uint8Array<ArrayBuffer>>();
  try {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const url = path.slice(join(folder, sep).length).replaceAll(sep, "/");
      contents.set(`/${url}`, new Uint8Array(await readFile(path)));
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  if (!contents.has("/index.html")) return null;
  const isPacked = (url: string): boolean =>
    Object.values(endings).some(
      (ending) => url.endsWith(ending) && contents.has(url.slice(0, -ending.length)),
    );
  const packingsOf = (url: string): ClientFile["packed"] => ({
    br: contents.get(url + endings.br),
    gzip: contents.get(url + endings.gzip),
  });
  return new Map(
    [...contents]
      .filter(([url]) => !isPacked(url))
      .map(([url, bytes]) => [url, clientFile(extname(url), bytes, packingsOf(url))]),
  );
}

function clientFile(
  extension: string,
  bytes: Uint8Array<ArrayBuffer>,
  packed: ClientFile["packed"],
): ClientFile {
  const type = types[extension] ?? "application/octet-stream";
  const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
  return { type, hash, bytes, packed };
}
