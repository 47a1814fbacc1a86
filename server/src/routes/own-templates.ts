import { pictureOfBoard } from "@resa/shared/document/board-picture";
import { makeId } from "@resa/shared/model/id";
import { noPicture } from "@resa/shared/model/template-picture";
import {
  type BoardCopy,
  copyBoard,
  copyKept,
  type CopyOf,
} from "@resa/shared/operations/copy-board";
import { type OwnTemplateAnswer, pictureAnswer } from "@resa/shared/protocol/templates";
import * as v from "valibot";
import type { TemplateEntry } from "../storage/own-templates";
import { piecesOf } from "../storage/storage";
import { Problem } from "./problem";
import type { Services } from "./services";

/** More templates than one person looks through. */
const mostTemplates = 50;
/** What a board may weigh that becomes a template, bytes: some 20,000 notes. */
const mostBytes = 8 * 1024 * 1024;

/** What a board is to be kept as. */
export interface NewTemplate extends CopyOf {
  readonly board: string;
}

type Parts = Pick<Services, "storage" | "registry" | "pictures">;

/** Keeps a copy of a board as a template of whoever makes it. Rejects with a `Problem` when there are too many, or the board is too large. */
export async function keepTemplate(
  { storage: { directory, documents }, registry, pictures }: Parts,
  { board, ...copy }: NewTemplate,
): Promise<OwnTemplateAnswer> {
  const { title, by: personId } = copy;
  if ((await directory.templatesOf(personId)).length >= mostTemplates)
    throw new Problem("templates-full");
  const [kept, picture] = await registry.change(`${board}/board`, (doc) => [
    copyBoard(doc, copy),
    pictureOfBoard(doc),
  ]);
  if (kept.update.length > mostBytes) throw new Problem("board-too-large");

  const id = makeId(22);
  // The content first: a template that somebody can find is never half made.
  await pictures.share(board, id, kept.pictures);
  await documents.append(`${id}/board`, kept.update);
  await directory.addTemplate({ id, personId, title, picture: JSON.stringify(picture) });
  const entry = (await directory.templatesOf(personId)).find((template) => template.id === id);
  if (!entry) throw new Problem("not-found");
  return answerOf(entry);
}

/** What is in a template of this person, as a new board; null when they have no such template. */
export async function takeTemplate(
  { storage: { directory, documents } }: Parts,
  templateId: string,
  copy: CopyOf,
): Promise<BoardCopy | null> {
  const own = await directory.templatesOf(copy.by);
  if (!own.some(({ id }) => id === templateId)) return null;
  return copyKept(piecesOf(await documents.load(`${templateId}/board`)), copy);
}

/** A template as its maker sees it. */
export function answerOf({ picture, ...entry }: TemplateEntry): OwnTemplateAnswer {
  const read = v.safeParse(pictureAnswer, JSON.parse(picture));
  return { ...entry, picture: read.success ? read.output : noPicture };
}
