import { createReadStream, rmSync } from "node:fs";
import { copyFile, link, mkdir, rename, rm, stat, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makeId } from "@resa/shared/model/id";
import type { PictureSize } from "@resa/shared/protocol/picture-limits";
import { syncFolder } from "../storage/sync-folder";
import { PictureRefusal } from "./picture-refusal";
import type { RenderJob } from "./render-job";

/** A picture on disk. */
export interface StoredPicture {
  readonly bytes: number;
  /** Opens the file when the first bytes are asked for, and no sooner: who never asks leaves no file open. */
  content(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Files of one upload, not yet part of any board. */
export interface Upload extends RenderJob {
  /** Makes the rendered picture part of a board; on disk when it resolves. */
  keep(boardId: string, id: string): Promise<void>;
  /** Removes what has not been kept. */
  discard(): Promise<void>;
}

/** Pictures as files: `<folder>/<boardId>/<id>.webp` and `<id>.thumb.webp`. */
export interface PictureFolder {
  /** Rejects with PictureRefusal when the disk is nearly full. */
  begin(): Promise<Upload>;
  find(boardId: string, id: string, size: PictureSize): Promise<StoredPicture | null>;
  /** Makes a board's picture part of another one too; what isn't there stays so. */
  share(fromId: string, toId: string, id: string): Promise<void>;
  /** Forgets all pictures of a board. */
  remove(boardId: string): Promise<void>;
}

/** As `makeId(22)` has them: no dot and no slash, so that a name never leaves its folder. */
const idPattern = /^[\w-]{22}$/;

/**
 * @param reserve bytes of the disk that are left for the boards themselves
 */
export function makePictureFolder(folder: string, reserve: number): PictureFolder {
  // No board's id has a dot.
  const uploads = join(folder, ".uploads");
  // What a crash has cut off; whoever sent it has no answer.
  rmSync(uploads, { recursive: true, force: true });

  const path = (boardId: string, id: string, size: PictureSize) => {
    if (![boardId, id].every((part) => idPattern.test(part))) return null;
    return join(folder, boardId, size === "thumb" ? `${id}.thumb.webp` : `${id}.webp`);
  };

  return {
    async begin() {
      await mkdir(uploads, { recursive: true, mode: 0o700 });
      const { blocks, bavail, bsize } = await statfs(uploads);
      // Where nothing is known about the disk, it is tried.
      if (blocks > 0 && bavail * bsize < reserve) throw new PictureRefusal("storage-full");

      const source = join(uploads, makeId(22));
      const job = { source, full: `${source}.webp`, thumb: `${source}.thumb.webp` };
      return {
        ...job,
        async keep(boardId, id) {
          const full = path(boardId, id, "full");
          const thumb = path(boardId, id, "thumb");
          if (full === null || thumb === null) throw new Error(`No place for ${boardId}/${id}`);
          await mkdir(dirname(full), { recursive: true, mode: 0o700 });
          // The full one last: where it is, the other is too.
          await rename(job.thumb, thumb);
          await rename(job.full, full);
          for (const changed of [dirname(full), folder, dirname(folder)]) await syncFolder(changed);
        },
        async discard() {
          for (const file of Object.values(job)) await rm(file, { force: true });
        },
      };
    },

    async find(boardId, id, size) {
      const file = path(boardId, id, size);
      if (file === null) return null;
      try {
        const { size: bytes } = await stat(file);
        return { bytes, content: () => read(file) };
      } catch (error) {
        if (isCode(error, "ENOENT")) return null;
        throw error;
      }
    },

    async share(fromId, toId, id) {
      // The full one last, as where it is kept.
      for (const size of ["thumb", "full"] as const) {
        const [from, to] = [path(fromId, id, size), path(toId, id, size)];
        if (from === null || to === null) return;
        await mkdir(dirname(to), { recursive: true, mode: 0o700 });
        await give(from, to);
        for (const changed of [dirname(to), folder]) await syncFolder(changed);
      }
    },

    async remove(boardId) {
      if (idPattern.test(boardId))
        await rm(join(folder, boardId), { recursive: true, force: true });
    },
  };
}

/** A file never changes, so another name for it is as good as a copy, where the disk knows such names. */
async function give(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (isCode(error, "ENOENT", "EEXIST")) return;
    await copyFile(from, to);
  }
}

/** A stream of Node's own would be open before anybody reads it, and stay so. */
function read(file: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = chunksOf(file);
  return new ReadableStream(
    {
      async pull(controller) {
        const next = await chunks.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value);
      },
      cancel: () => void chunks.return(undefined),
    },
    { highWaterMark: 0 },
  );
}

async function* chunksOf(file: string): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  yield* createReadStream(file);
}

const isCode = (error: unknown, ...codes: string[]) =>
  error instanceof Error && "code" in error && codes.includes(String(error.code));
