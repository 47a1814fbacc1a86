import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import CopyPlus from "lucide-solid/icons/copy-plus";
import Trash from "lucide-solid/icons/trash";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useStructure } from "../../../board/use-structure";
import { useWords } from "../../../i18n/WordsProvider";
import type { MenuGroup } from "../../../ui/Menu";
import type { HeadToolsProps } from "../HeadTools";
import styles from "../JourneyHead.module.css";
import { FoldButton } from "./FoldButton";
import { HeadMenu } from "./HeadMenu";
import { createUndoToast } from "./undo-toast";

/** What can be done with a journey. */
export function JourneyTools(props: HeadToolsProps): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const structure = useStructure();
  const offerUndo = createUndoToast();
  const journeyId = untrack(() => props.id);
  const journey = projection.journey(journeyId);
  const title = (): string => journey.title || t("journey.untitled");
  const index = (): number => projection.journeys().indexOf(journeyId);
  const tabindex = (): 0 | -1 => props.tabindex ?? 0;

  const groups = (): MenuGroup[] => [
    {
      items: [
        {
          label: t("structure.journey.duplicate"),
          icon: CopyPlus,
          onSelect: () =>
            void structure.duplicateJourney(
              journeyId,
              t("structure.journey.copy", { title: title() }),
            ),
        },
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
      ],
    },
    {
      items: [
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
    <>
      <div class={styles.fold}>
        <FoldButton
          of="journeys"
          id={journeyId}
          label={t("structure.journey.fold", { title: title() })}
          isFolded={journey.collapsed}
          tabindex={tabindex()}
        />
      </div>
      <Show when={mayEdit()}>
        <HeadMenu
          held={{ kind: "journey", id: journeyId }}
          label={t("structure.journey.more", { title: title() })}
          tabindex={tabindex()}
          groups={groups()}
        />
      </Show>
    </>
  );
}
