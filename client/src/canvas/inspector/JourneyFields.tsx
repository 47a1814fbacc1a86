import { titleLimit } from "@resa/shared/model/board";
import type { Id } from "@resa/shared/model/id";
import Copy from "lucide-solid/icons/copy";
import Trash from "lucide-solid/icons/trash";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useStructure } from "../../board/use-structure";
import { useWords } from "../../i18n/WordsProvider";
import { DraftField } from "../../ui/DraftField";
import { Switch } from "../../ui/Switch";
import { organisationIn } from "../sheet/story/title-voice";
import { createUndoToast } from "../sheet/tools/undo-toast";
import { type Action, Actions } from "./Actions";
import { createChooser } from "./chooser";
import { BoardFields } from "./BoardFields";
import { GroupField } from "./GroupField";
import { PersonaFields } from "./PersonaFields";
import { StoryFields } from "./StoryFields";
import { createRemoval } from "./removal";
import { Traces } from "./Traces";

/** What a journey is called, what it is for, whose it is, what is promised, and what becomes of it. */
export function JourneyFields(props: { journeyId: Id }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const structure = useStructure();
  const offerUndo = createUndoToast();
  const takeAway = createRemoval();
  const choose = createChooser();
  const journeyId = untrack(() => props.journeyId);
  const journey = projection.journey(journeyId);
  const title = (): string => journey.title || t("journey.untitled");
  const titleHint = (): string => {
    const words = organisationIn(journey.title, journey.owner);
    return words === null ? t("inspector.journey.titleHint") : t("story.voice", { words });
  };
  const meanwhile = (theirs: string): string => t("inspector.meanwhile", { theirs });
  const actions = (): Action[] => [
    {
      label: t("structure.journey.duplicate"),
      icon: Copy,
      run() {
        const copy = t("structure.journey.copy", { title: title() });
        choose("journey", structure.duplicateJourney(journeyId, copy));
      },
    },
    {
      label: t("structure.journey.remove"),
      icon: Trash,
      danger: true,
      run() {
        const removed = t("structure.journey.removed", { title: title() });
        takeAway(() => structure.removeJourney(journeyId));
        offerUndo(removed);
      },
    },
  ];

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
        <Actions actions={actions()} />
      </Show>
    </>
  );
}
