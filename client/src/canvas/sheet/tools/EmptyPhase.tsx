import { phaseHeight, stepHeight } from "@resa/shared/layout/sizes";
import type { Id } from "@resa/shared/model/id";
import Plus from "lucide-solid/icons/plus";
import { type JSX, Show } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useStructure } from "../../../board/use-structure";
import { useWords } from "../../../i18n/WordsProvider";
import { Icon } from "../../../ui/Icon";
import styles from "../PhaseBand.module.css";

/** Under the head of a phase that has no step: the way to its first. */
export function EmptyPhase(props: { phaseId: Id }): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const structure = useStructure();
  return (
    <Show when={projection.steps(props.phaseId).length === 0}>
      <button
        type="button"
        class={styles.firstStep}
        style={{ top: `${phaseHeight}px`, height: `${stepHeight}px` }}
        onClick={() => structure.addStep(props.phaseId, 0)}
      >
        <Icon of={Plus} size={16} /> {t("structure.step.addFirst")}
      </button>
    </Show>
  );
}
