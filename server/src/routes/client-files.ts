import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

/** How files travel smaller, the smallest first. Browsers don't ask for brotli over plain http. */
export const encodings = ["br", "gzip"] as const;
export type Encoding = (typeof encodings)[number];

/** One file of the built client. */
export interface ClientFile {
  readonly type: string;
  /** Of the content, without quotes. */
  readonly hash: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same, smaller; null when it doesn't get smaller. Made once, when first asked for. */
  packed(encoding: Encoding): Promise<Uint8Array<ArrayBuffer> | null>;
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

const compressible = new Set([".html", ".js", ".css", ".json", ".webmanifest", ".txt", ".svg"]);

const pack = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/**
 * Every file of a folder by its URL path, in memory: what isn't in this map can't be reached.
 * Null when the client has not been built.
 */
export async function readClient(folder: string): Promise<Map<string, ClientFile> | null> {
  const files = new Map<string, ClientFile>();
  try {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const url = path.slice(join(folder, sep).length).replaceAll(sep, "/");
      files.set(`/${url}`, clientFile(extname(path), await readFile(path)));
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  return files.has("/index.html") ? files : null;
}

function clientFile(extension: string, content: Buffer): ClientFile {
  const bytes = new Uint8Array(content);
  const made = new Map<Encoding, ReturnType<ClientFile["packed"]>>();
  const make = async (encoding: Encoding) => {
    if (!compressible.has(extension)) return null;
    const smaller = await pack[encoding](bytes);
    return smaller.length < bytes.length ? new Uint8Array(smaller) : null;
  };
  return {
    type: types[extension] ?? "application/octet-stream",
    hash: createHash("sha256").update(bytes).digest("base64url").slice(0, 22),
    bytes,
    packed(encoding) {
      const packed = made.get(encoding) ?? make(encoding);
      made.set(encoding, packed);
      return packed;
    },
  };
}
