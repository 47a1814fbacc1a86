import Plus from "lucide-solid/icons/plus";
import { type JSX, Show } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useStructure } from "../../../board/use-structure";
import { useWords } from "../../../i18n/WordsProvider";
import { Icon } from "../../../ui/Icon";
import { IconButton } from "../../../ui/IconButton";
import styles from "../PhaseBand.module.css";
import type { HeadToolsProps } from "../HeadTools";

/** Adds a step behind the last one of the last phase. */
export function AddStep(props: HeadToolsProps): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const structure = useStructure();
  return (
    <Show when={projection.phases(props.id).at(-1)}>
      {(last) => (
        <span class={styles.add}>
          <IconButton
            label={t("structure.step.add")}
            onClick={() => structure.addStep(last(), projection.arrangement.steps(last()).length)}
          >
            <Icon of={Plus} />
          </IconButton>
        </span>
      )}
    </Show>
  );
}
