import type { Language } from "@resa/shared/model/language";
import type { Stamp } from "@resa/shared/model/stamp";
import { useBoard } from "../../board/BoardProvider";
import { useLanguage, useWords } from "../../i18n/WordsProvider";
import { useCanvas } from "../CanvasProvider";

/** Making a format takes longer than all the rest of a selection: one for each language is enough. */
const formats = new Map<Language, Intl.DateTimeFormat>();

function formatOf(language: Language): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  formats.set(language, format);
  return format;
}

/** Says who did something to a thing and when, so far as that is known. */
export function createStampLine(): (
  what: "made" | "changed" | "moved",
  stamp: Pick<Stamp, "by" | "at">,
) => string {
  const t = useWords();
  const [language] = useLanguage();
  const { nameOf } = useCanvas();
  const { feedback } = useBoard();
  return (what, { by, at }) => {
    // Whoever has left is still called what they were.
    const name = feedback()?.projection.name(by) || nameOf(by);
    const when = at === 0 ? "" : formatOf(language()).format(at);
    if (when === "") return name && t("inspector.trace.madeBy", { name });
    return name
      ? t(`inspector.trace.${what}`, { name, when })
      : t("inspector.trace.madeWhen", { when });
  };
}
