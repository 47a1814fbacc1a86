import { createHash } from "node:crypto";

/** What a row of a document holds, and where it belongs. */
export interface Row {
  readonly document: string;
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** 16 bytes of SHA-256 over a row: its bytes and its place, so that a row which strayed elsewhere is found out too. */
export const checksum = ({ document, number, bytes }: Row): Buffer =>
  createHash("sha256").update(`${document} ${number} `).update(bytes).digest().subarray(0, 16);
