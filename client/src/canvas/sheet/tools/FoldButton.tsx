import type { Id } from "@resa/shared/model/id";
import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronRight from "lucide-solid/icons/chevron-right";
import type { JSX } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useStructure } from "../../../board/use-structure";
import { Icon } from "../../../ui/Icon";
import styles from "./FoldButton.module.css";

/** Folds a journey or a lane away for everybody, and unfolds it; a reader does so for themselves. */
export function FoldButton(props: {
  of: "journeys" | "lanes";
  id: Id;
  /** "Fold the journey", whether or not it is folded: that is said beside it. */
  label: string;
  isFolded: boolean;
  tabindex: 0 | -1;
}): JSX.Element {
  const { projection, mayEdit } = useBoard();
  const structure = useStructure();
  function fold(collapsed: boolean): void {
    projection.fold(props.of, props.id, mayEdit() ? null : collapsed);
    if (props.of === "journeys") structure.setJourney(props.id, { collapsed });
    else structure.setLane(props.id, { collapsed });
  }
  return (
    <button
      type="button"
      class={styles.fold}
      aria-label={props.label}
      aria-expanded={!props.isFolded}
      title={props.label}
      tabindex={props.tabindex}
      onClick={() => fold(!props.isFolded)}
    >
      <Icon of={props.isFolded ? ChevronRight : ChevronDown} size={16} />
    </button>
  );
}
