import { titleLimit } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useStructure } from "../../board/use-structure";
import { useWords } from "../../i18n/WordsProvider";
import { DraftField } from "../../ui/DraftField";
import { Switch } from "../../ui/Switch";
import { createJourneyDeeds } from "../deeds/journey-deeds";
import { organisationIn } from "../sheet/story/title-voice";
import { Actions } from "./Actions";
import { createChooser } from "./chooser";
import { BoardFields } from "./BoardFields";
import { GroupField } from "./GroupField";
import { PersonaFields } from "./PersonaFields";
import { StoryFields } from "./StoryFields";
import { Traces } from "./Traces";

/** What a journey is called, what it is for, whose it is, what is promised, and what becomes of it. */
export function JourneyFields(props: { journeyId: Id }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const structure = useStructure();
  const journeyId = untrack(() => props.journeyId);
  const journey = projection.journey(journeyId);
  const deeds = createJourneyDeeds(journeyId, createChooser());
  const titleHint = (): string => {
    const words = organisationIn(journey.title, journey.owner);
    return words === null ? t("inspector.journey.titleHint") : t("story.voice", { words });
  };
  const meanwhile = (theirs: string): string => t("inspector.meanwhile", { theirs });

  return (
    <>
      <DraftField
        look="title"
        label={t("journey.title")}
        value={journey.title}
        placeholder={t("journey.untitled")}
        hint={titleHint()}
        meanwhile={meanwhile}
        maxLength={titleLimit}
        readOnly={!mayEdit()}
        onCommit={(title) => structure.setJourney(journeyId, { title })}
      />
      <DraftField
        label={t("journey.purpose")}
        value={journey.purpose}
        placeholder={t("journey.purposeEmpty")}
        hint={t("inspector.journey.purposeHint")}
        meanwhile={meanwhile}
        maxLength={titleLimit}
        readOnly={!mayEdit()}
        onCommit={(purpose) => structure.setJourney(journeyId, { purpose })}
      />
      <StoryFields journeyId={journeyId} />
      <PersonaFields journeyId={journeyId} />
      <GroupField journeyId={journeyId} />
      <p>
        {[
          t("inspector.phases", { count: projection.phases(journeyId).length }),
          t("inspector.steps", { count: projection.stepsOfJourney(journeyId).length }),
          t("inspector.lanes", { count: projection.lanes(journeyId).length }),
        ].join(" · ")}
      </p>
      <Switch
        label={t("inspector.folded")}
        on={journey.collapsed}
        disabled={!mayEdit()}
        onSwitch={(collapsed) => structure.setJourney(journeyId, { collapsed })}
      />
      <Traces id={journeyId} />
      <BoardFields />
      <Show when={mayEdit()}>
        <Actions actions={Object.values(deeds())} />
      </Show>
    </>
  );
}
