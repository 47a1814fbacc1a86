import type { Id } from "@resa/shared/model/id";
import { createMemo, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { ownerIcon } from "./owner-icon";
import styles from "./OwnerMark.module.css";
import { outsiders } from "./owners";

/** Whose a step is: written where it is not ours; where it is, the bracket over it shows it, and this says it. */
export function OwnerMark(props: { stepId: Id }): JSX.Element {
  const t = useWords();
  const step = useBoard().projection.step(untrack(() => props.stepId));
  const outsider = createMemo(() => outsiders.find((each) => each === step.actor));
  return (
    <Show
      when={outsider()}
      fallback={
        <Show when={step.actor === "us"}>
          <span class="spoken">{t("owner.part")}</span>
        </Show>
      }
    >
      {(owner) => (
        <span class={styles.mark} data-owner={owner()}>
          <Icon of={ownerIcon[owner()]} size={12} />
          {t(`owner.mark.${owner()}`)}
        </span>
      )}
    </Show>
  );
}
