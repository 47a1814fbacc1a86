import type { Id } from "@resa/shared/model/id";
import { useLocation } from "@solidjs/router";
import { For, type JSX } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import styles from "./PersonasView.module.css";

/** The ways to some journeys on the board. */
export function JourneyLinks(props: { ids: readonly Id[] }): JSX.Element {
  const t = useWords();
  const address = useLocation();
  const { projection } = useBoard();
  return (
    <ul class={styles.links}>
      <For each={props.ids}>
        {(id) => (
          <li>
            <a href={`${address.pathname}#journey=${id}`}>
              {projection.journey(id).title || t("journey.untitled")}
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}
