import ChevronDown from "lucide-solid/icons/chevron-down";
import FileClock from "lucide-solid/icons/file-clock";
import LayoutGrid from "lucide-solid/icons/layout-grid";
import Star from "lucide-solid/icons/star";
import Table from "lucide-solid/icons/table-2";
import Users from "lucide-solid/icons/users";
import { type JSX, Show } from "solid-js";
import { useMoreWords, useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { Menu } from "../../ui/Menu";
import { useVersionsDesk } from "../../versions/versions-desk";
import { type BoardView, boardViews } from "./board-view";
import styles from "./TopBar.module.css";

const icons: Readonly<Record<BoardView, typeof Star>> = {
  board: LayoutGrid,
  moments: Star,
  touchpoints: Table,
  personas: Users,
};

/** The ways to look at the board, and which of them this is. */
export default function ViewSwitch(props: {
  view: BoardView;
  onView: (view: BoardView) => void;
}): JSX.Element {
  const t = useWords();
  const hasWords = useMoreWords();
  const desk = useVersionsDesk();
  return (
    <Show when={hasWords()}>
      <Menu
        label={t("views.switch", { view: t(`views.${props.view}`) })}
        side="below-start"
        groups={[
          {
            items: boardViews.map((view) => ({
              label: t(`views.${view}`),
              picture: <Icon of={icons[view]} size={16} />,
              checked: props.view === view,
              onSelect: () => props.onView(view),
            })),
          },
          {
            items: [
              {
                label: t("versions.open"),
                icon: FileClock,
                onSelect: () => desk.show({ what: "list" }),
              },
            ],
          },
        ]}
      >
        <span class={styles.opens}>
          <Icon of={icons[props.view]} />
          <Icon of={ChevronDown} />
        </span>
      </Menu>
    </Show>
  );
}
