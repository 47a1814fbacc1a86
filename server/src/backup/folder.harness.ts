import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { noteText } from "@resa/shared/document/board-doc";
import { openDocument } from "@resa/shared/document/open-document";
import { noteIds, readText } from "@resa/shared/document/read";
import { newBoard } from "@resa/shared/operations/apply-template";
import { addNote, setNotePicture } from "@resa/shared/operations/note";
import Database from "libsql";
import { onTestFinished } from "vitest";
import { piecesOf } from "../storage/storage";
import { openSqliteStorage, type SqliteStorage } from "../storage/sqlite-storage";

/** For tests: data folders with boards and pictures in them. */

/** A folder that doesn't exist yet and goes with the test. */
export function newFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), "resa-backup-"));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  return join(parent, "data");
}

export const picture = "p".repeat(22);

/** The whole of a WebP as far as its head tells; nobody looks inside. */
const webp = Buffer.from("RIFF\x0c\0\0\0WEBPpicture.", "latin1");

/** An id of 22 letters, as boards have. */
export const idOf = (name: string): string => name.padEnd(22, "-");

/** Somebody's board with some notes, kept as a snapshot and updates after it; its first note shows a picture. */
export async function addBoard(
  folder: string,
  { documents, directory }: SqliteStorage,
  title: string,
  texts: readonly string[],
): Promise<string> {
  const id = idOf(title);
  const by = `by-${title}`;
  await directory.addSession(`session of ${by}`, by);
  const made = newBoard(title, undefined, { language: "en", by, at: 1 });
  const first = await documents.append(`${id}/board`, made);
  await documents.compact(`${id}/board`, made, first);
  await writeNotes({ documents }, id, openDocument([made]), texts);
  await directory.addBoard({ id, title, personId: by });
  await mkdir(join(folder, "pictures", id), { recursive: true });
  for (const name of [`${picture}.webp`, `${picture}.thumb.webp`])
    await writeFile(join(folder, "pictures", id, name), webp);
  return id;
}

/** Writes one update a note; the first note of a board gets the picture. */
export async function writeNotes(
  { documents }: Pick<SqliteStorage, "documents">,
  id: string,
  doc: ReturnType<typeof openDocument>,
  texts: readonly string[],
): Promise<void> {
  const written: Uint8Array[] = [];
  const keep = (update: Uint8Array) => written.push(update);
  doc.on("update", keep);
  for (const text of texts) {
    const isFirst = [...noteIds(doc)].length === 0;
    const place = { laneId: "lane0001", stepId: "step0001", order: "a0" };
    const note = addNote(doc, { place, by: "ada00001", at: 1, text });
    if (isFirst) setNotePicture(doc, note, { id: picture, width: 8, height: 8 });
  }
  doc.off("update", keep);
  for (const update of written) await documents.append(`${id}/board`, update);
}

/** The texts of a board's notes as they are kept in a folder, in the order of letters. */
export async function textsIn(folder: string, id: string): Promise<string[]> {
  const storage = await openSqliteStorage(folder);
  try {
    const doc = openDocument(piecesOf(await storage.documents.load(`${id}/board`)));
    return [...noteIds(doc)]
      .filter((note) => noteText(doc, note) !== null)
      .map((note) => readText(doc, note))
      .toSorted();
  } finally {
    await storage.close();
  }
}

/** Changes the database of a folder behind Resa's back. */
export function tamper(folder: string, sql: string): void {
  const db = new Database(join(folder, "resa.sqlite"));
  db.exec(sql);
  db.close();
}
