import * as v from "valibot";

/** `GET /api/boards/:id/pictures/:pictureId`: with `size=thumb` the small one, which never moves. */
export const pictureQuery = v.object({ size: v.optional(v.picklist(["full", "thumb"])) });

/** `POST /api/boards/:id/pictures`: the picture as it is kept, in px. The same file has the same id on every board. */
export const pictureAnswer = v.object({
  id: v.string(),
  width: v.number(),
  height: v.number(),
  animated: v.boolean(),
});
export type PictureAnswer = v.InferOutput<typeof pictureAnswer>;
