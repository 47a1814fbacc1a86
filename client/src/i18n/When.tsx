import type { JSX } from "solid-js";
import { useLanguage, useWords } from "./WordsProvider";
import { relativeTime } from "./relative-time";
import { createNow } from "./create-now";

/** How long ago something was (Unix ms); on hover, the moment itself. */
export function When(props: { at: number }): JSX.Element {
  const t = useWords();
  const [language] = useLanguage();
  const now = createNow();
  const whole = (): string =>
    new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeStyle: "short" }).format(
      props.at,
    );
  return (
    <time datetime={new Date(props.at).toISOString()} title={whole()}>
      {relativeTime(language(), props.at, now()) ?? t("comments.now")}
    </time>
  );
}
