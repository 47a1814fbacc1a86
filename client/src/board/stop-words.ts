import type { Feeling } from "@resa/shared/model/feeling";
import { isCell } from "@resa/shared/model/place";
import type { StopKind } from "@resa/shared/model/stop";
import type { Id } from "@resa/shared/model/id";
import type { Projection } from "./projection";

/** Something that a stop says, besides what it is called. Empty words are left out. */
export type StopWord =
  | {
      readonly of:
        | "promise"
        | "think"
        | "feel"
        | "say"
        | "purpose"
        | "need"
        | "met"
        | "persona"
        | "why"
        | "feeling"
        | "action"
        | "where";
      readonly text: string;
    }
  | { readonly of: "decision" }
  | { readonly of: "steps"; readonly titles: readonly string[] }
  | { readonly of: "gap"; readonly wished: Feeling; readonly actual: Feeling };

/** What the thing of a stop is called, as people wrote it; empty where nobody did. A promise, a closing question have no title. */
export function titleOfStop(board: Projection, kind: StopKind, id: Id): string {
  switch (kind) {
    case "promise":
      return board.board().title;
    case "journey":
      return board.journey(id).title;
    case "phase":
      return board.phase(id).title;
    case "moment":
      return board.arrangement.step(id) ? board.step(id).title : noteTitle(board, id);
    case "idea":
      return noteTitle(board, id);
    case "own":
    case "closing":
      return "";
  }
}

/** What the thing of a stop says. */
export function wordsOfStop(board: Projection, kind: StopKind, id: Id): readonly StopWord[] {
  switch (kind) {
    case "promise": {
      const { promise, think, feel, say } = board.board();
      return said({ promise, think, feel, say });
    }
    case "journey": {
      const { purpose, need, met, personaId } = board.journey(id);
      const persona = personaId && board.persona(personaId).name;
      return said({ purpose, persona, need, met });
    }
    case "phase": {
      const titles = board.steps(id).map((stepId) => board.step(stepId).title);
      const written = titles.filter(Boolean);
      const where = board.journey(board.phase(id).journeyId).title;
      return [
        ...(written.length > 0 ? [{ of: "steps", titles: written } as const] : []),
        ...said({ where }),
      ];
    }
    case "moment":
      return momentWords(board, id);
    case "idea":
      return said({ where: whereOf(board, id) });
    case "own":
    case "closing":
      return [];
  }
}

function momentWords(board: Projection, id: Id): readonly StopWord[] {
  const moment = board.moment(id);
  if (moment === null) return [];
  const { wished, actual, action } = isTouchpoint(board, id)
    ? board.touchpoint(id)
    : { wished: null, actual: null, action: "" };
  const { why, feeling, isDecision } = moment;
  return [
    ...said({ why }),
    ...(isDecision ? [{ of: "decision" } as const] : []),
    ...said({ feeling }),
    ...(wished !== null && actual !== null ? [{ of: "gap", wished, actual } as const] : []),
    ...said({ action, where: whereOf(board, id) }),
  ];
}

type SpokenOf = Extract<StopWord, { readonly text: string }>["of"];

const said = (words: { readonly [K in SpokenOf]?: string }): StopWord[] =>
  Object.entries(words)
    .filter(([, text]) => text !== "")
    .map(([of, text]) => ({ of: of as SpokenOf, text }));

const noteTitle = (board: Projection, id: Id): string => board.text(id) || board.note(id).alt;

function isTouchpoint(board: Projection, id: Id): boolean {
  const { place } = board.note(id);
  return isCell(place) && board.lane(place.laneId).role === "touchpoints";
}

/** The phase and the step in which a note or step stands; empty beside the sheets. */
function whereOf(board: Projection, id: Id): string {
  const { place } = board.note(id);
  const isStep = board.arrangement.step(id) !== undefined;
  const step = board.step(isStep ? id : isCell(place) ? place.stepId : "");
  const titles = [board.phase(step.phaseId).title, isStep ? "" : step.title];
  return titles.filter(Boolean).join(" · ");
}
