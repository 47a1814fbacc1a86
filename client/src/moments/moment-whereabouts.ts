import type { Id } from "@resa/shared/model/id";
import { isCell } from "@resa/shared/model/place";
import type { Accessor } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";

/** What a moment of truth is called, by the note or step that it is, and which phase and step it stands in. */
export function createWhereabouts(id: Id): {
  readonly title: Accessor<string>;
  readonly path: Accessor<string>;
} {
  const t = useWords();
  const { projection } = useBoard();
  const isStep = (): boolean => projection.arrangement.step(id) !== undefined;
  const stepTitle = (stepId: Id): string =>
    projection.step(stepId).title || t("journey.step.untitled");
  const phaseTitle = (stepId: Id): string =>
    projection.phase(projection.step(stepId).phaseId).title || t("journey.phase.untitled");
  const stepId = (): Id => {
    if (isStep()) return id;
    const { place } = projection.note(id);
    return isCell(place) ? place.stepId : "";
  };
  const noteTitle = (): string => projection.text(id) || projection.note(id).alt || t("note.empty");

  return {
    title: () => (isStep() ? stepTitle(id) : noteTitle()),
    path: () =>
      [phaseTitle(stepId()), isStep() ? t("moments.step") : stepTitle(stepId())].join(" · "),
  };
}
