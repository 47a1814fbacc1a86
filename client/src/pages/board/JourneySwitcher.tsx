import type { Id } from "@resa/shared/model/id";
import ChevronDown from "lucide-solid/icons/chevron-down";
import Route from "lucide-solid/icons/route";
import type { JSX } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { Menu } from "../../ui/Menu";
import styles from "./TopBar.module.css";

/** The journeys of a board that has several, and the way to each. */
export default function JourneySwitcher(props: { onJump: (journeyId: Id) => void }): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  return (
    <Menu
      label={t("journey.goTo")}
      side="below-start"
      groups={[
        {
          items: projection.journeys().map((id) => ({
            label: projection.journey(id).title || t("journey.untitled"),
            onSelect: () => props.onJump(id),
          })),
        },
      ]}
    >
      <span class={styles.opens}>
        <Icon of={Route} />
        <Icon of={ChevronDown} />
      </span>
    </Menu>
  );
}
