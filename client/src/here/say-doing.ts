import type { Projection } from "../board/projection";
import type { Translate } from "../i18n/translate";
import type { Doing, Whereabouts } from "./whereabouts";

/** The words for where somebody is, from the outside in; the only journey of a board goes without saying. */
export function sayWhere(where: Whereabouts, board: Projection, t: Translate): string {
  if (where.in !== "journey") return t(`here.${where.in}`);
  const { journeyId, phaseId, stepId } = where;
  const isOnly = board.journeys().length === 1;
  return [
    (!isOnly || phaseId === null) && (board.journey(journeyId).title || t("journey.untitled")),
    phaseId !== null && (board.phase(phaseId).title || t("journey.phase.untitled")),
    stepId !== null && (board.step(stepId).title || t("journey.step.untitled")),
  ]
    .filter((word) => word !== false)
    .join(" › ");
}

/** The words for what somebody does there; empty when they only look on or point. */
export function sayDoing({ what, notes }: Doing, board: Projection, t: Translate): string {
  if (what === "points" || what === "looks") return "";
  const [first = ""] = notes;
  if (notes.length > 1) return t(`here.${what}Many`, { count: notes.length });
  const words = board.text(first).trim() || board.note(first).alt;
  return words ? t(`here.${what}`, { words }) : t(`here.${what}Empty`);
}
