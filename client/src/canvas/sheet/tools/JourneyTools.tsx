import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import Ellipsis from "lucide-solid/icons/ellipsis";
import Trash from "lucide-solid/icons/trash";
import { type JSX, untrack } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useWords } from "../../../i18n/WordsProvider";
import { Icon } from "../../../ui/Icon";
import { Menu, type MenuGroup } from "../../../ui/Menu";
import type { HeadToolsProps } from "../HeadTools";
import { createUndoToast } from "./undo-toast";

/** What can be done with a journey. */
export function JourneyTools(props: HeadToolsProps): JSX.Element {
  const t = useWords();
  const { projection, structure } = useBoard();
  const offerUndo = createUndoToast();
  const journeyId = untrack(() => props.id);
  const journey = projection.journey(journeyId);
  const title = (): string => journey.title || t("journey.untitled");
  const index = (): number => projection.journeys().indexOf(journeyId);

  const groups = (): MenuGroup[] => [
    {
      items: [
        {
          label: t("structure.journey.moveUp"),
          icon: ArrowUp,
          disabled: index() === 0,
          onSelect: () => structure.moveJourney(journeyId, index() - 1),
        },
        {
          label: t("structure.journey.moveDown"),
          icon: ArrowDown,
          disabled: index() === projection.journeys().length - 1,
          onSelect: () => structure.moveJourney(journeyId, index() + 1),
        },
        {
          label: t("structure.journey.remove"),
          icon: Trash,
          danger: true,
          onSelect: () => {
            const removed = t("structure.journey.removed", { title: title() });
            structure.removeJourney(journeyId);
            offerUndo(removed);
          },
        },
      ],
    },
  ];

  return (
    <Menu
      tabindex={props.tabindex ?? 0}
      label={t("structure.journey.more", { title: title() })}
      groups={groups()}
    >
      <Icon of={Ellipsis} />
    </Menu>
  );
}
