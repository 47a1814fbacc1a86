import type { JSX } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import styles from "./PastePreview.module.css";

/** What comes where, in a box that scrolls, also by the arrows. */
export function ScrollBox(props: { children: JSX.Element }): JSX.Element {
  const t = useWords();
  return (
    <div
      // What scrolls must take the focus, or the keyboard never sees its end.
      ref={(box) => (box.tabIndex = 0)}
      class={styles.picture}
      role="region"
      aria-label={t("clipboard.where")}
    >
      {props.children}
    </div>
  );
}
