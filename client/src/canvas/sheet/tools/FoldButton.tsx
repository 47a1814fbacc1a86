import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronRight from "lucide-solid/icons/chevron-right";
import type { JSX } from "solid-js";
import { Icon } from "../../../ui/Icon";
import styles from "./FoldButton.module.css";

/** Folds a journey or a lane away for everybody, and unfolds it. */
export function FoldButton(props: {
  /** "Fold the journey", whether or not it is folded: that is said beside it. */
  label: string;
  isFolded: boolean;
  tabindex: 0 | -1;
  onFold: (folded: boolean) => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class={styles.fold}
      aria-label={props.label}
      aria-expanded={!props.isFolded}
      title={props.label}
      tabindex={props.tabindex}
      onClick={() => props.onFold(!props.isFolded)}
    >
      <Icon of={props.isFolded ? ChevronRight : ChevronDown} size={16} />
    </button>
  );
}
