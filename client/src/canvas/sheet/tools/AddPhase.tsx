import Plus from "lucide-solid/icons/plus";
import type { JSX } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useStructure } from "../../../board/use-structure";
import { useWords } from "../../../i18n/WordsProvider";
import { Icon } from "../../../ui/Icon";
import { IconButton } from "../../../ui/IconButton";
import styles from "../PhaseBand.module.css";
import type { HeadToolsProps } from "../HeadTools";

/** Adds a phase behind the last one. */
export function AddPhase(props: HeadToolsProps): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const structure = useStructure();
  return (
    <span class={styles.add}>
      <IconButton
        label={t("structure.phase.add")}
        onClick={() => structure.addPhase(props.id, projection.arrangement.phases(props.id).length)}
      >
        <Icon of={Plus} />
      </IconButton>
    </span>
  );
}
