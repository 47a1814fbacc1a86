import { titleLimit } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import { journeyStates } from "@resa/shared/model/journey";
import { For, type JSX, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useStructure } from "../../board/use-structure";
import { useWords } from "../../i18n/WordsProvider";
import { DraftField } from "../../ui/DraftField";
import { Toggles } from "../../ui/Toggles";
import { stateWord } from "../sheet/story/state-word";

/** From which need to what end, as it is or as it should be, and who answers for it. */
export function StoryFields(props: { journeyId: Id }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const structure = useStructure();
  const journeyId = untrack(() => props.journeyId);
  const journey = projection.journey(journeyId);
  return (
    <>
      <For each={["need", "met", "owner"] as const}>
        {(field) => (
          <DraftField
            label={t(`story.${field}`)}
            value={journey[field]}
            placeholder={t(`story.${field}Empty`)}
            meanwhile={(theirs) => t("inspector.meanwhile", { theirs })}
            maxLength={titleLimit}
            readOnly={!mayEdit()}
            onCommit={(text) => structure.setJourney(journeyId, { [field]: text })}
          />
        )}
      </For>
      <Toggles
        label={t("story.state")}
        look="row"
        items={journeyStates.map((value) => ({
          value,
          label: t(`story.states.${stateWord[value]}`),
        }))}
        pressed={(state) => journey.state === state}
        disabled={!mayEdit()}
        onPress={(state) => structure.setJourney(journeyId, { state })}
      />
    </>
  );
}
