import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

/** What is text; pictures and fonts are packed already. */
const compressible = new Set([".html", ".js", ".css", ".json", ".webmanifest", ".txt", ".svg"]);

const pack = {
  br: promisify(brotliCompress),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Writes each file of the build as it travels, too: `x.js.br` and `x.js.gz`, where those are smaller. As small as it gets takes
 * time: here it is taken once, instead of from the first visitors after each start of the server.
 */
export function packedFiles(): Plugin {
  return {
    name: "packed-files",
    apply: "build",
    async writeBundle({ dir = "" }) {
      const files = await readdir(dir, { recursive: true });
      await Promise.all(
        files
          .filter((file) => compressible.has(extname(file)))
          .map((file) => packFile(join(dir, file))),
      );
    },
  };
}

async function packFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  for (const [ending, smaller] of Object.entries(pack)) {
    const packed = await smaller(bytes);
    if (packed.length < bytes.length) await writeFile(`${path}.${ending}`, packed);
  }
}
