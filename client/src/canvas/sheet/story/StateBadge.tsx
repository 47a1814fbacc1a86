import type { Id } from "@resa/shared/model/id";
import { type JourneyState, journeyStates } from "@resa/shared/model/journey";
import ChevronDown from "lucide-solid/icons/chevron-down";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useStructure } from "../../../board/use-structure";
import { useWords } from "../../../i18n/WordsProvider";
import { Icon } from "../../../ui/Icon";
import { Menu } from "../../../ui/Menu";
import styles from "./HeadStory.module.css";
import { stateWord } from "./state-word";

/** Whether the journey is drawn as it is or as it should be; a press on it says otherwise. */
export function StateBadge(props: { journeyId: Id; tabindex: 0 | -1 }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const structure = useStructure();
  const journeyId = untrack(() => props.journeyId);
  const journey = projection.journey(journeyId);
  const wordOf = (state: JourneyState): string => t(`story.states.${stateWord[state]}`);

  return (
    <Show
      when={mayEdit()}
      fallback={
        <Show when={journey.state}>
          {(state) => (
            <span class={styles.badge} data-state={state()}>
              {wordOf(state())}
            </span>
          )}
        </Show>
      }
    >
      <span class={styles.badge} data-state={journey.state}>
        <Menu
          label={t("story.stateIs", { state: wordOf(journey.state) })}
          tabindex={props.tabindex}
          side="below-start"
          groups={[
            {
              items: journeyStates.map((state) => ({
                label: wordOf(state),
                ...(state !== "" && { hint: t(`story.stateHints.${stateWord[state]}`) }),
                checked: journey.state === state,
                onSelect: () => structure.setJourney(journeyId, { state }),
              })),
            },
          ]}
        >
          {journey.state ? wordOf(journey.state) : t("story.state")}
          <Icon of={ChevronDown} size={14} />
        </Menu>
      </span>
    </Show>
  );
}
