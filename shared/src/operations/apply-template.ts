import * as Y from "yjs";
import { rootOf, schemaVersion } from "../document/board-doc";
import type { Id } from "../model/id";
import { kindOfRole } from "../model/note-kind";
import type { Language } from "../model/language";
import { ordersAfter } from "../model/order";
import type { Template, TemplateJourney } from "../templates/template";
import { renameBoard } from "./board";
import { addJourney } from "./journey";
import { addLane } from "./lane";
import { addNote } from "./note";
import { addPersona } from "./persona";
import { addPhase } from "./phase";
import { addStep } from "./step";

/** Who writes a template's notes onto the board, when (Unix seconds), and in which language. */
export interface Author {
  readonly language: Language;
  readonly by: Id;
  readonly at: number;
}

/** The first update of a new board: its title, the schema, and what the template brings. */
export function newBoard(
  title: string,
  template: Template | undefined,
  author: Author,
): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => {
    rootOf(doc, "board").set("schema", schemaVersion);
    renameBoard(doc, title);
    if (template) applyTemplate(doc, template, author);
  });
  return Y.encodeStateAsUpdate(doc);
}

/** Adds a template's journeys to a board, behind those that stand there. */
export function applyTemplate(doc: Y.Doc, template: Template, author: Author): void {
  doc.transact(() => {
    const orders = ordersAfter(null, template.journeys.length);
    template.journeys.forEach((journey, index) =>
      addTemplateJourney(doc, journey, orders[index] ?? "a0", author),
    );
  });
}

function addTemplateJourney(
  doc: Y.Doc,
  template: TemplateJourney,
  order: string,
  { language, by, at }: Author,
): void {
  const [personaId = ""] = withOrders(template.personas ?? []).map(([persona, personaOrder]) =>
    addPersona(doc, {
      name: persona.name[language],
      quote: persona.quote[language],
      order: personaOrder,
    }),
  );
  const journeyId = addJourney(doc, {
    title: template.title[language],
    purpose: template.purpose[language],
    personaId,
    order,
  });

  const laneIds = withOrders(template.lanes).map(([lane, laneOrder]) =>
    addLane(doc, {
      journeyId,
      role: lane.role,
      name: lane.name?.[language] ?? "",
      order: laneOrder,
    }),
  );
  for (const [phase, phaseOrder] of withOrders(template.phases)) {
    const phaseId = addPhase(doc, {
      journeyId,
      title: phase.title[language],
      period: phase.period,
      order: phaseOrder,
    });
    for (const [step, stepOrder] of withOrders(phase.steps)) {
      const stepId = addStep(doc, {
        phaseId,
        title: step.title[language],
        actor: step.actor ?? "unsaid",
        order: stepOrder,
      });
      step.notes.forEach((notes, row) => {
        const laneId = laneIds[row];
        const role = template.lanes[row]?.role;
        if (laneId === undefined || role === undefined) return;
        for (const [note, noteOrder] of withOrders(notes)) {
          const { kind = kindOfRole[role], colour } = note;
          const place = { laneId, stepId, order: noteOrder };
          addNote(doc, {
            place,
            kind,
            ...(colour && { colour }),
            text: note.text[language],
            by,
            at,
          });
        }
      });
    }
  }
}

/** Each of some siblings with the order that it gets. */
function withOrders<T>(siblings: readonly T[]): [T, string][] {
  const orders = ordersAfter(null, siblings.length);
  return siblings.map((sibling, index) => [sibling, orders[index] ?? "a0"]);
}
