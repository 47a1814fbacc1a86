import type { Language } from "@resa/shared/model/language";
import type { Note } from "@resa/shared/model/note";
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

/** Says who made a note and when, so far as that is known. */
export function createMadeLine(): (note: Pick<Note, "by" | "at">) => string {
  const t = useWords();
  const [language] = useLanguage();
  const { nameOf } = useCanvas();
  return ({ by, at }) => {
    const name = nameOf(by);
    if (at === 0) return name && t("inspector.note.madeBy", { name });
    const when = formatOf(language()).format(at * 1000);
    return name ? t("inspector.note.made", { name, when }) : t("inspector.note.madeWhen", { when });
  };
}
