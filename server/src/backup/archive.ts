import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createTarDecoder, createTarPacker } from "modern-tar";
import * as v from "valibot";
import { BackupError } from "./backup-error";

/** Files that are read ahead are gathered in pieces of so many bytes. */
const piece = 256 * 1024;

const manifestName = "manifest.json";

const manifestOf = v.object({
  format: v.literal(1),
  files: v.array(v.object({ name: v.string(), bytes: v.number(), sha256: v.string() })),
});
type Entry = v.InferOutput<typeof manifestOf>["files"][number];

/** An archive that is being written. */
export interface Archive {
  /** Adds a file under a name; false when there is none any more. */
  add(name: string, path: string): Promise<boolean>;
}

/**
 * Writes a tar file, and as its last entry `manifest.json`: the size and SHA-256 of every other. On disk when it resolves.
 * Rejects when `fill` does, or with what the system says.
 */
export async function writeArchive(
  file: string,
  fill: (archive: Archive) => Promise<void>,
): Promise<void> {
  const { readable, controller } = createTarPacker();
  const entries: Entry[] = [];
  const put = async (name: string, bytes: number, content: AsyncIterable<Uint8Array>) => {
    const writer = controller.add({ name, size: bytes, mode: 0o600 }).getWriter();
    const hash = createHash("sha256");
    for await (const chunk of content) {
      hash.update(chunk);
      await writer.write(chunk);
    }
    await writer.close();
    return hash.digest("hex");
  };
  const make = async (): Promise<void> => {
    try {
      await fill({
        async add(name, path) {
          // Once it is open it may be removed, and is read all the same.
          const file = await open(path).catch(unlessMissing);
          if (file === null) return false;
          const { size } = await file.stat();
          const content = file.createReadStream({ highWaterMark: piece });
          entries.push({ name, bytes: size, sha256: await put(name, size, content) });
          return true;
        },
      });
      const manifest = Buffer.from(JSON.stringify({ format: 1, files: entries }, null, 1));
      await put(manifestName, manifest.length, Readable.from([manifest]));
      controller.finalize();
    } catch (error) {
      controller.error(error);
      throw error;
    }
  };
  const written = pipeline(readable, createWriteStream(file, { mode: 0o600, flush: true }));
  // What went wrong first is what is told: the writing only fails after it.
  await Promise.all([make(), written]);
}

/** Null for a file that isn't there; throws anything else. */
function unlessMissing(error: unknown): null {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
  throw error;
}

/**
 * Unpacks those files of an archive whose names are wanted into a folder, on disk when it resolves, with the names.
 * Rejects with BackupError when the archive is not complete, or not what was written.
 */
export async function readArchive(
  file: string,
  folder: string,
  wanted: (name: string) => boolean,
): Promise<string[]> {
  const found = new Map<string, string>();
  const taken: string[] = [];
  let manifest: unknown = null;
  try {
    const tar = Readable.toWeb(createReadStream(file, { highWaterMark: piece }));
    const entries = tar.pipeThrough(createTarDecoder({ strict: true }));
    for await (const { header, body } of entries) {
      if (header.name === manifestName) {
        manifest = await new Response(body).json();
        continue;
      }
      const target = wanted(header.name) ? join(folder, header.name) : null;
      found.set(header.name, await take(body, target));
      if (target !== null) taken.push(header.name);
    }
  } catch (error) {
    // What the system says, such as that there is no such file, is told as it is.
    if (error instanceof Error && "syscall" in error) throw error;
    throw new BackupError(`${file} is no backup, or is not complete.`, { cause: error });
  }
  const listed = v.safeParse(manifestOf, manifest);
  if (!listed.success) throw new BackupError(`${file} is no backup, or is not complete.`);
  const { files } = listed.output;
  const wrong = files.find(({ name, sha256 }) => found.get(name) !== sha256);
  if (wrong || files.length !== found.size)
    throw new BackupError(
      `${file} is damaged: ${wrong?.name ?? "something in it"} is not what was written.`,
    );
  return taken;
}

/** Reads an entry, into a file where there is one; its SHA-256, hex. */
async function take(body: AsyncIterable<Uint8Array>, target: string | null): Promise<string> {
  const hash = createHash("sha256");
  if (target === null) {
    for await (const chunk of body) hash.update(chunk);
    return hash.digest("hex");
  }
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const handle = await open(target, "wx", 0o600);
  try {
    for await (const chunk of body) {
      hash.update(chunk);
      await handle.write(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return hash.digest("hex");
}
