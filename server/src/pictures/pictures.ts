import type { PictureSize } from "@resa/shared/protocol/picture-limits";
import type { PictureAnswer } from "@resa/shared/protocol/pictures";
import { StorageError } from "../storage/storage";
import { makePictureFolder, type StoredPicture } from "./picture-folder";
import { PictureRefusal } from "./picture-refusal";
import { receive, type Bytes } from "./receive";
import { makeRenderer, type RendererOptions } from "./renderer";

/**
 * The pictures of all boards, which stay as long as their board's folder does, in the trash or not. A template of somebody's own has
 * such a folder too.
 */
export interface Pictures {
  /**
   * Takes a file that somebody sent, if it is a picture, as a WebP of ours. The id comes from the content, so the same file
   * twice is one picture. When it resolves the picture survives power loss; when it rejects nothing of it is left.
   * Rejects with PictureRefusal or StorageError.
   */
  add(boardId: string, body: Bytes): Promise<PictureAnswer>;
  /** Null when the board has no such picture. Rejects with StorageError. */
  find(boardId: string, id: string, size: PictureSize): Promise<StoredPicture | null>;
  /** Makes pictures of a board part of another one too, on disk when it resolves. Rejects with PictureRefusal or StorageError. */
  share(fromId: string, toId: string, ids: readonly string[]): Promise<void>;
  /** Forgets all pictures of a board. Rejects with StorageError. */
  remove(boardId: string): Promise<void>;
  /** Lets go of what is under way. */
  close(): void;
}

export interface PicturesOptions extends RendererOptions {
  /** Bytes of the disk that are left for the boards themselves. */
  readonly reserve?: number;
  /** How many may be on their way at once; each takes up to 10 MB of disk. */
  readonly crowd?: number;
}

/** Pictures in a folder; it is made when the first one comes. */
export function makePictures(
  folder: string,
  { reserve = 256 * 1024 * 1024, crowd = 100, ...rendering }: PicturesOptions = {},
): Pictures {
  const files = makePictureFolder(folder, reserve);
  const renderer = makeRenderer(rendering);
  let underWay = 0;

  const take = async (boardId: string, body: Bytes): Promise<PictureAnswer> => {
    const upload = await files.begin();
    try {
      const id = await receive(body, upload.source);
      const picture = await renderer.render(upload);
      await upload.keep(boardId, id);
      return { id, ...picture };
    } finally {
      await upload.discard();
    }
  };

  return {
    async add(boardId, body) {
      if (underWay >= crowd) throw new PictureRefusal("too-many");
      underWay += 1;
      try {
        return await take(boardId, body);
      } catch (error) {
        throw asOurs(error);
      } finally {
        underWay -= 1;
      }
    },
    find: (boardId, id, size) => files.find(boardId, id, size).catch(throwAsOurs),
    async share(fromId, toId, ids) {
      for (const id of ids) await files.share(fromId, toId, id).catch(throwAsOurs);
    },
    remove: (boardId) => files.remove(boardId).catch(throwAsOurs),
    close: () => renderer.close(),
  };
}

function throwAsOurs(error: unknown): never {
  throw asOurs(error);
}

/** What the system says about a disk, such as ENOSPC, in our words. */
function asOurs(error: unknown): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  if (typeof error.code !== "string" || !/^E[A-Z]+$/.test(error.code)) return error;
  if (error.code === "ENOSPC" || error.code === "EDQUOT")
    return new PictureRefusal("storage-full", { cause: error });
  return new StorageError(`A picture can't be read or kept: ${error.message}`, { cause: error });
}
