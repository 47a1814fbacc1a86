import type { Id } from "@resa/shared/model/id";
import { laneRoles } from "@resa/shared/model/lane-role";
import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import Ellipsis from "lucide-solid/icons/ellipsis";
import Plus from "lucide-solid/icons/plus";
import Trash from "lucide-solid/icons/trash";
import { type JSX, untrack } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useWords } from "../../../i18n/WordsProvider";
import { Icon } from "../../../ui/Icon";
import { Menu, type MenuGroup } from "../../../ui/Menu";
import { createLaneName } from "../lane-name";
import type { HeadToolsProps } from "../HeadTools";
import { createUndoToast } from "./undo-toast";

/** What can be done with a lane. */
export function LaneTools(props: HeadToolsProps): JSX.Element {
  const t = useWords();
  const { projection, structure } = useBoard();
  const offerUndo = createUndoToast();
  const laneId = untrack(() => props.id);
  const lane = projection.lane(laneId);
  const name = createLaneName(laneId);
  const siblings = (): readonly Id[] => projection.lanes(lane.journeyId);
  const index = (): number => siblings().indexOf(laneId);
  const add = (at: number): void => void structure.addLane(lane.journeyId, "free", at);

  const groups = (): MenuGroup[] => [
    {
      items: [
        {
          label: t("structure.lane.addBefore"),
          icon: Plus,
          onSelect: () => add(index()),
        },
        {
          label: t("structure.lane.addAfter"),
          icon: Plus,
          onSelect: () => add(index() + 1),
        },
        {
          label: t("structure.lane.moveUp"),
          icon: ArrowUp,
          disabled: index() === 0,
          onSelect: () => structure.moveLane(laneId, index() - 1),
        },
        {
          label: t("structure.lane.moveDown"),
          icon: ArrowDown,
          disabled: index() === siblings().length - 1,
          onSelect: () => structure.moveLane(laneId, index() + 1),
        },
        {
          label: t("structure.lane.remove"),
          icon: Trash,
          danger: true,
          onSelect: () => {
            const title = name();
            structure.removeLane(laneId);
            offerUndo(t("structure.lane.removed", { title }));
          },
        },
      ],
    },
    {
      label: t("structure.lane.role"),
      items: laneRoles.map((role) => ({
        label: t(`lane.role.${role}`),
        checked: lane.role === role,
        onSelect: () => structure.setLane(laneId, { role }),
      })),
    },
  ];

  return (
    <Menu
      tabindex={props.tabindex ?? 0}
      label={t("structure.lane.more", { title: name() })}
      groups={groups()}
    >
      <Icon of={Ellipsis} />
    </Menu>
  );
}
