import * as Y from "yjs";
import { rootOf, schemaVersion } from "../document/board-doc";
import type { Id } from "../model/id";
import type { LaneRole } from "../model/lane-role";
import type { Language, Words } from "../model/language";
import { kindOfRole } from "../model/note-kind";
import { ordersAfter } from "../model/order";
import type { CellPlace } from "../model/place";
import type {
  Template,
  TemplateJourney,
  TemplateMoment,
  TemplateNote,
  TemplateStep,
} from "../templates/template";
import { renameBoard, setBoard } from "./board";
import { addJourney } from "./journey";
import { addLane } from "./lane";
import { markMoment, setMoment } from "./moment";
import { addNote } from "./note";
import { addPersona } from "./persona";
import { addPhase } from "./phase";
import { addStep } from "./step";
import { setStepFeeling } from "./step-feeling";
import { setTouchpoint } from "./touchpoint";

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
    const { promise, vision } = template;
    const say = (words: Words): string => words[author.language];
    if (promise) setBoard(doc, { promise: say(promise) });
    if (vision)
      setBoard(doc, { think: say(vision.think), feel: say(vision.feel), say: say(vision.say) });
    for (const { journey, order, personaId } of withPersonas(doc, template, author))
      addTemplateJourney(doc, journey, { order, personaId }, author);
  });
}

/** Adds the personas of all journeys, in one order; says of each journey where it stands and whose it is. */
function withPersonas(doc: Y.Doc, { journeys }: Template, { language }: Author) {
  const say = (words: Words | undefined): string => words?.[language] ?? "";
  const everybody = journeys.flatMap(({ personas = [] }) => personas);
  const ids = new Map(
    withOrders(everybody).map(([persona, order]) => {
      const { name, quote, goals, needs, frustrations, isCustomer = true } = persona;
      const said = { goals: say(goals), needs: say(needs), frustrations: say(frustrations) };
      const fields = { name: say(name), quote: say(quote), ...said, isCustomer, order };
      return [persona, addPersona(doc, fields)] as const;
    }),
  );
  return withOrders(journeys).map(([journey, order]) => {
    const first = journey.personas?.[0];
    return { journey, order, personaId: (first && ids.get(first)) ?? "" };
  });
}

function addTemplateJourney(
  doc: Y.Doc,
  template: TemplateJourney,
  place: { readonly order: string; readonly personaId: Id },
  author: Author,
): void {
  const { language } = author;
  const say = (words: Words | undefined): string => words?.[language] ?? "";
  const journeyId = addJourney(doc, {
    title: say(template.title),
    purpose: say(template.purpose),
    need: say(template.need),
    met: say(template.met),
    state: template.state ?? "",
    owner: say(template.owner),
    ...place,
  });
  const lanes = withOrders(template.lanes).map(([{ role, name }, laneOrder]) => ({
    role,
    id: addLane(doc, { journeyId, role, name: say(name), order: laneOrder }),
  }));
  for (const [{ title, period, steps }, phaseOrder] of withOrders(template.phases)) {
    const phaseId = addPhase(doc, { journeyId, title: say(title), period, order: phaseOrder });
    for (const [step, stepOrder] of withOrders(steps))
      addTemplateStep(doc, step, { phaseId, order: stepOrder }, lanes, author);
  }
}

function addTemplateStep(
  doc: Y.Doc,
  step: TemplateStep,
  place: { readonly phaseId: Id; readonly order: string },
  lanes: readonly { readonly id: Id; readonly role: LaneRole }[],
  author: Author,
): void {
  const title = step.title[author.language];
  const stepId = addStep(doc, { ...place, title, actor: step.actor ?? "unsaid" });
  if (step.moment) addTemplateMoment(doc, stepId, step.moment, author);
  lanes.forEach((lane, row) => {
    const { wished = null, actual = null, tension = null } = step;
    if (lane.role === "feelings") setStepFeeling(doc, lane.id, stepId, { wished, actual });
    if (lane.role === "tension") setStepFeeling(doc, lane.id, stepId, { tension });
    for (const [note, order] of withOrders(step.notes[row] ?? []))
      addTemplateNote(doc, note, lane.role, { laneId: lane.id, stepId, order }, author);
  });
}

function addTemplateNote(
  doc: Y.Doc,
  note: TemplateNote,
  role: LaneRole,
  place: CellPlace,
  author: Author,
): void {
  const { language, by, at } = author;
  const { kind = kindOfRole[role], colour, touchpoint, moment } = note;
  const text = note.text[language];
  const noteId = addNote(doc, { place, kind, ...(colour && { colour }), text, by, at });
  if (touchpoint) {
    const { channel = "", wished = null, actual = null, action } = touchpoint;
    setTouchpoint(doc, noteId, { channel, wished, actual, action: action?.[language] ?? "" });
  }
  if (moment) addTemplateMoment(doc, noteId, moment, author);
}

function addTemplateMoment(
  doc: Y.Doc,
  id: Id,
  { isDecision, feeling, why }: TemplateMoment,
  author: Author,
): void {
  markMoment(doc, id, author);
  setMoment(doc, id, { isDecision, feeling, why: why[author.language] });
}

/** Each of some siblings with the order that it gets. */
function withOrders<T>(siblings: readonly T[]): [T, string][] {
  const orders = ordersAfter(null, siblings.length);
  return siblings.map((sibling, index) => [sibling, orders[index] ?? "a0"]);
}
