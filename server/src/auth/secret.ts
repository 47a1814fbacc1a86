import { createHash, randomBytes } from "node:crypto";

/** A new secret of 256 random bits, base64url: a session's token, or what a share link carries. */
export const makeSecret = (): string => randomBytes(32).toString("base64url");

/**
 * What is kept of a secret: its SHA-256, hex.
 * A slow hash would add nothing, since there are no 256 bits to guess.
 */
export const hashSecret = (secret: string): string =>
  createHash("sha256").update(secret).digest("hex");
