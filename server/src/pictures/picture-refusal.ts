import type { ProblemCode } from "@resa/shared/protocol/problem";

/** Why a picture can't be taken. */
export type PictureReason = Extract<ProblemCode, `picture-${string}`> | "too-many" | "storage-full";

/** A picture was not taken, and nothing of it is kept. */
export class PictureRefusal extends Error {
  override name = "PictureRefusal";
  readonly reason: PictureReason;
  constructor(reason: PictureReason, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}
