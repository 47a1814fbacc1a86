import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useStructure } from "../../../board/use-structure";
import { useWords } from "../../../i18n/WordsProvider";
import type { MenuGroup } from "../../../ui/Menu";
import { createJourneyDeeds } from "../../deeds/journey-deeds";
import type { HeadToolsProps } from "../HeadTools";
import styles from "../JourneyHead.module.css";
import { FoldButton } from "./FoldButton";
import { HeadMenu } from "./HeadMenu";

/** What can be done with a journey. */
export function JourneyTools(props: HeadToolsProps): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const structure = useStructure();
  const journeyId = untrack(() => props.id);
  const journey = projection.journey(journeyId);
  const deeds = createJourneyDeeds(journeyId);
  const title = (): string => journey.title || t("journey.untitled");
  const index = (): number => projection.journeys().indexOf(journeyId);
  const tabindex = (): 0 | -1 => props.tabindex ?? 0;

  const groups = (): MenuGroup[] => {
    const { duplicate, remove } = deeds();
    return [
      {
        items: [
          duplicate,
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
      { items: [remove] },
    ];
  };

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
