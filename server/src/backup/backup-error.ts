/** A backup that can't be made or brought back; the message says why in words that somebody who runs a server can act on. */
export class BackupError extends Error {
  override name = "BackupError";
}
