import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronUp from "lucide-solid/icons/chevron-up";
import X from "lucide-solid/icons/x";
import type { JSX } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import { TextField } from "../ui/TextField";
import styles from "./FindPanel.module.css";

/** The field of the search, and the ways on, back and out. */
export function SearchRow(props: {
  search: string;
  onSearch: (search: string) => void;
  onStep: (step: 1 | -1) => void;
  onClose: () => void;
}): JSX.Element {
  const t = useWords();
  const onKey = (event: KeyboardEvent): void => {
    const isBack = event.key === "ArrowUp" || (event.key === "Enter" && event.shiftKey);
    if (event.isComposing || !["Enter", "ArrowUp", "ArrowDown"].includes(event.key)) return;
    event.preventDefault();
    props.onStep(isBack ? -1 : 1);
  };
  return (
    <div class={styles.row}>
      <div class={styles.field} on:keydown={onKey}>
        <TextField
          label={t("find.title")}
          labelHidden
          type="search"
          placeholder={t("find.placeholder")}
          value={props.search}
          onInput={(search) => props.onSearch(search)}
        />
      </div>
      <IconButton label={t("find.previous")} keys="Shift+Enter" onClick={() => props.onStep(-1)}>
        <Icon of={ChevronUp} />
      </IconButton>
      <IconButton label={t("find.next")} keys="Enter" onClick={() => props.onStep(1)}>
        <Icon of={ChevronDown} />
      </IconButton>
      <IconButton label={t("find.close")} keys="Esc" onClick={() => props.onClose()}>
        <Icon of={X} />
      </IconButton>
    </div>
  );
}
