/** Hocuspocus of the version HOCUSPOCUS, which keeps each document as a file in the folder DATA_DIR. */
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as Y from "yjs";

const { HOCUSPOCUS = "3", DATA_DIR = "." } = process.env;
const { Server } = await import(`hocuspocus-${HOCUSPOCUS}`);
const fileOf = (name) => join(DATA_DIR, encodeURIComponent(name));

const server = new Server({
  port: 0,
  address: "127.0.0.1",
  quiet: true,
  // Known to version 4 only.
  flushDelay: 16,
  async onLoadDocument({ documentName, document }) {
    const stored = await readFile(fileOf(documentName)).catch(() => null);
    if (stored !== null) Y.applyUpdate(document, stored);
  },
  async onStoreDocument({ documentName, document }) {
    const file = fileOf(documentName);
    await writeFile(`${file}.new`, Y.encodeStateAsUpdate(document));
    await rename(`${file}.new`, file);
  },
});
await server.listen();
console.log(`http://127.0.0.1:${server.httpServer.address().port}`);
