import { pictureLimits } from "@resa/shared/protocol/picture-limits";
import { pictureAnswer, pictureQuery } from "@resa/shared/protocol/pictures";
import { Hono } from "hono";
import { validator } from "hono-openapi";
import { PictureRefusal } from "../pictures/picture-refusal";
import { boardFor } from "./access";
import { describe } from "./describe";
import { Problem, refuse } from "./problem";
import { atMost } from "./rate-limit";
import type { Env, Services } from "./services";

/** A picture's id says what is in it, so it never changes. Whoever opens one by itself gets a page that can do nothing. */
const asKept = {
  "Content-Type": "image/webp",
  "Content-Disposition": "inline",
  "Content-Security-Policy": "sandbox; default-src 'none'",
  "Cache-Control": "private, max-age=31536000, immutable",
};

/** `/api/boards/:boardId/pictures`: what people paste, drop and pick; re-encoded, for those who see the board. */
export const pictures = ({ storage: { directory }, pictures, metrics, log, limits }: Services) =>
  new Hono<Env>()
    .post(
      "/:boardId/pictures",
      describe(
        "Adds a picture: the body is the file, whatever it says of its type.",
        201,
        pictureAnswer,
        ["image/png", "image/jpeg", "image/webp", "image/gif"],
      ),
      atMost({ limits }, "pictures", "addressPictures"),
      async (c) => {
        const { boardId } = c.req.param();
        await boardFor(directory, boardId, c.get("person").id, "board.edit");
        try {
          // Before any of it is read, when its sender says so much.
          if (Number(c.req.header("Content-Length") ?? 0) > pictureLimits.bytes)
            throw new PictureRefusal("picture-too-large");
          const picture = await pictures.add(boardId, c.req.raw.body ?? nothing());
          metrics.picture("taken");
          return c.json(picture, 201);
        } catch (error) {
          const reason = error instanceof PictureRefusal ? error.reason : "failed";
          metrics.picture(reason);
          if (reason === "storage-full") log.error({ err: error }, "no room for pictures");
          throw error;
        }
      },
    )
    .get(
      "/:boardId/pictures/:pictureId",
      describe("A picture; with `size=thumb` a small one that doesn't move.", 200, "image/webp"),
      validator("query", pictureQuery, refuse),
      async (c) => {
        const { boardId, pictureId } = c.req.param();
        await boardFor(directory, boardId, c.get("person").id, "board.read");
        const { size = "full" } = c.req.valid("query");
        const picture = await pictures.find(boardId, pictureId, size);
        if (!picture) throw new Problem("not-found");
        const etag = `"${pictureId}-${size}"`;
        const headers = { ...asKept, ETag: etag };
        if (c.req.header("If-None-Match")?.includes(etag)) return c.body(null, 304, headers);
        return c.body(picture.content(), 200, {
          ...headers,
          "Content-Length": String(picture.bytes),
        });
      },
    );

async function* nothing(): AsyncGenerator<Uint8Array> {}
