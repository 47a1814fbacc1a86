import { laneNameWidth } from "@resa/shared/layout/sizes";
import Plus from "lucide-solid/icons/plus";
import { type JSX, Show } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useStructure } from "../../../board/use-structure";
import { useWords } from "../../../i18n/WordsProvider";
import { Icon } from "../../../ui/Icon";
import { IconButton } from "../../../ui/IconButton";
import styles from "../PhaseBand.module.css";
import type { HeadToolsProps } from "../HeadTools";

/** Adds a phase behind the last one; on a sheet without any, where the first will stand. */
export function AddPhase(props: HeadToolsProps): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const structure = useStructure();
  const count = (): number => projection.phases(props.id).length;
  return (
    <Show
      when={count() > 0}
      fallback={
        <button
          type="button"
          class={styles.firstPhase}
          style={{ left: `${laneNameWidth}px` }}
          onClick={() => structure.addPhase(props.id, 0)}
        >
          <Icon of={Plus} size={16} /> {t("structure.phase.addFirst")}
        </button>
      }
    >
      <span class={styles.add}>
        <IconButton
          label={t("structure.phase.add")}
          onClick={() => structure.addPhase(props.id, count())}
        >
          <Icon of={Plus} />
        </IconButton>
      </span>
    </Show>
  );
}
