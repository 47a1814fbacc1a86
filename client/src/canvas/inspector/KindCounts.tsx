import type { Id } from "@resa/shared/model/id";
import { noteKinds } from "@resa/shared/model/note-kind";
import { createUniqueId, For, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { addTooltip } from "../../ui/tooltip";
import { useCanvas } from "../CanvasProvider";
import { kindIcon } from "../notes/kind-icon";
import { createKindCounts } from "./kind-counts";
import styles from "./KindCounts.module.css";

/** How many notes of each kind a phase has; a press shows only these. */
export function KindCounts(props: { phaseId: Id }): JSX.Element {
  const t = useWords();
  const { find } = useCanvas();
  const titleId = createUniqueId();
  const phaseId = untrack(() => props.phaseId);
  const counts = createKindCounts(phaseId, useBoard().projection);
  const kinds = () => noteKinds.filter((kind) => counts().has(kind));
  return (
    <Show when={kinds().length > 0} fallback={<p>{t("inspector.cell.empty")}</p>}>
      <section class={styles.counts}>
        <h3 id={titleId}>{t("inspector.phase.kinds")}</h3>
        <ul aria-labelledby={titleId}>
          <For each={kinds()}>
            {(kind) => {
              const said = (): string =>
                t("inspector.phase.kindCount", {
                  kind: t(`note.kind.${kind}`),
                  count: counts().get(kind) ?? 0,
                });
              return (
                <li>
                  <button
                    ref={(element) => addTooltip(element, () => ({ text: said() }))}
                    type="button"
                    class={styles.count}
                    aria-label={said()}
                    disabled={find === null}
                    onClick={() => find?.open({ kinds: [kind], phaseId })}
                  >
                    <Icon of={kindIcon[kind]} size={16} />
                    {counts().get(kind)}
                  </button>
                </li>
              );
            }}
          </For>
        </ul>
      </section>
    </Show>
  );
}
