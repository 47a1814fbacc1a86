import type { JSX } from "solid-js";
import { useWords } from "../../i18n/WordsProvider";
import styles from "./TemplateCard.module.css";

/** A way to a new board, as a picture with words under it. */
export function TemplateCard(props: {
  title: string;
  text: string;
  isMaking: boolean;
  /** The picture. */
  children: JSX.Element;
  onClick: () => void;
}): JSX.Element {
  const t = useWords();
  return (
    <button type="button" class={styles.card} onClick={() => props.onClick()}>
      <span class={styles.picture}>{props.children}</span>
      <span class={styles.title}>{props.title}</span>
      <span class={styles.text}>{props.isMaking ? t("home.creating") : props.text}</span>
    </button>
  );
}
