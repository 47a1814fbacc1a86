import * as v from "valibot";

const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** `PUT …/threads/:threadId/read` and `PUT …/seen`: up to when (Unix ms). What was read or seen later stays so. */
export const seenRequest = v.object({ at: time });

/** `GET …/reads`: up to when one has read each thread, and seen the board. The first question is the first look. `now` is the server's clock. */
export const readsAnswer = v.object({
  threads: v.record(v.string(), v.number()),
  seenAt: v.number(),
  now: v.number(),
});
export type ReadsAnswer = v.InferOutput<typeof readsAnswer>;
