import type { WalkStop } from "../../board/walk";
import type { Translate } from "../../i18n/translate";

/** What a stop is called, also where nobody has named what it shows. */
export function titleOfStop(
  { kind, title }: Pick<WalkStop, "kind" | "title">,
  t: Translate,
): string {
  if (kind === "promise") return t("story.promise");
  if (kind === "closing") return t("walk.closing");
  if (title) return title;
  switch (kind) {
    case "journey":
      return t("journey.untitled");
    case "phase":
      return t("journey.phase.untitled");
    case "moment":
      return t("note.empty");
    case "idea":
      return t("walk.untitledIdea");
    case "own":
      return t("walk.ownUntitled");
  }
}
