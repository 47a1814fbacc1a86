import GripVertical from "lucide-solid/icons/grip-vertical";
import type { JSX } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useWords } from "../../../i18n/WordsProvider";
import { Icon } from "../../../ui/Icon";
import { Menu, type MenuGroup } from "../../../ui/Menu";
import { useCanvas } from "../../CanvasProvider";
import type { Held } from "./held";
import { startHeadDrag } from "./head-drag";

/** The grip of a head: a press opens its menu, and what it belongs to can be dragged by it. */
export function HeadMenu(props: {
  held: Held;
  label: string;
  tabindex: 0 | -1;
  groups: readonly MenuGroup[];
}): JSX.Element {
  const t = useWords();
  const board = useBoard();
  const canvas = useCanvas();
  return (
    <Menu
      label={props.label}
      tooltip={t("structure.grip")}
      tabindex={props.tabindex}
      groups={props.groups}
      onPress={(event) => startHeadDrag({ board, canvas }, props.held, event)}
    >
      <Icon of={GripVertical} />
    </Menu>
  );
}
