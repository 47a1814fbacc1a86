import {
  readBoard,
  readMoment,
  readNote,
  readRecord,
  readStepFeeling,
  readText,
  readTouchpoint,
  recordIds,
} from "@resa/shared/document/read";
import { notesAt, readSheet } from "@resa/shared/document/sheet";
import type { Id } from "@resa/shared/model/id";
import type * as Y from "yjs";
import { makeStockClient } from "../support/stock-client";
import type { Member } from "./team";

/** The document of a board as the server has it, for somebody who may read it. */
export async function boardOf({ page }: Member, url: string, boardId: string): Promise<Y.Doc> {
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`);
  const guest = { cookie: () => cookies.join("; "), ask: () => Promise.reject(new Error("no")) };
  const client = makeStockClient(url, boardId, guest);
  await client.synced();
  client.dispose();
  return client.doc;
}

/** What a board tells: all that people say with it, by its words and places, and not who said it when. */
export function contentOf(doc: Y.Doc): object {
  const { promise, think, feel, say } = readBoard(doc);
  return {
    ...{ promise, think, feel, say },
    personas: [...recordIds(doc, "personas")].map((id) => {
      const { name, quote, goals, needs, frustrations, isCustomer } =
        readRecord(doc, "personas", id) ?? {};
      return { name, quote, goals, needs, frustrations, isCustomer };
    }),
    journeys: [...recordIds(doc, "journeys")].map((id) => journeyOf(doc, id)),
  };
}

function journeyOf(doc: Y.Doc, journeyId: Id): object {
  const { phases, steps, lanes } = readSheet(doc, journeyId);
  const {
    title,
    purpose,
    need,
    met,
    owner,
    state,
    personaId = "",
  } = readRecord(doc, "journeys", journeyId) ?? {};
  return {
    ...{ title, purpose, need, met, owner, state },
    persona: readRecord(doc, "personas", personaId)?.name,
    lanes: lanes.map(({ role, name }) => ({ role, name })),
    phases: phases.map(({ id, title, period }) => ({
      ...{ title, period },
      steps: steps
        .filter(({ phaseId }) => phaseId === id)
        .map((step) => ({
          ...{ title: step.title, actor: step.actor },
          moment: momentOf(doc, step.id),
          cells: lanes.map((lane) => ({
            feeling: readStepFeeling(doc, lane.id, step.id),
            notes: notesAt(doc, [lane], [step]).map((note) => noteOf(doc, note.id)),
          })),
        })),
    })),
  };
}

const noteOf = (doc: Y.Doc, id: Id): object => ({
  text: readText(doc, id),
  kind: readNote(doc, id)?.kind,
  touchpoint: readTouchpoint(doc, id),
  moment: momentOf(doc, id),
});

function momentOf(doc: Y.Doc, id: Id): object | null {
  const moment = readMoment(doc, id);
  return moment && { isDecision: moment.isDecision, feeling: moment.feeling, why: moment.why };
}
