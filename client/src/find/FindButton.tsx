import Search from "lucide-solid/icons/search";
import type { JSX } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";

/** Opens the search. */
export function FindButton(props: { onFind: () => void }): JSX.Element {
  const t = useWords();
  return (
    <IconButton label={t("board.find")} keys="/" onClick={() => props.onFind()}>
      <Icon of={Search} />
    </IconButton>
  );
}
