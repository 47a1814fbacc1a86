import { createMemo, For, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { excerpt } from "./excerpt";
import styles from "./HitList.module.css";
import type { Thing } from "./thing";
import { textOfRecord } from "../board/record-text";
import { whereaboutsOf } from "./thing-whereabouts";

/** One hit: what is written there, and where it stands. */
export function HitRow(props: {
  hit: Thing;
  words: readonly string[];
  isCurrent: boolean;
  onChoose: () => void;
}): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const hit = untrack(() => props.hit);
  const text = createMemo(
    () => excerpt(textOfRecord(hit.record, hit.id, projection, t), props.words) || t("note.empty"),
  );
  return (
    <button
      type="button"
      class={styles.hit}
      aria-current={props.isCurrent || undefined}
      onClick={() => props.onChoose()}
    >
      <Show when={hit.record === "notes"}>
        <span
          class={styles.paper}
          style={{ "--note": `var(--note-${projection.note(hit.id).colour})` }}
        />
      </Show>
      <span class={styles.text}>{text()}</span>
      <span class={styles.where}>
        <For each={whereaboutsOf(hit, projection, t)}>{(part) => <span>{part}</span>}</For>
      </span>
    </button>
  );
}
