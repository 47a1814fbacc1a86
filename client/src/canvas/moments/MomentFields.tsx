import type { Id } from "@resa/shared/model/id";
import { sentenceLimit } from "@resa/shared/model/touchpoint";
import { type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { makeMomentCommands } from "../../board/moment-commands";
import { useWords } from "../../i18n/WordsProvider";
import { DraftField } from "../../ui/DraftField";
import { Switch } from "../../ui/Switch";
import { FeelingWordField } from "./FeelingWordField";

/** What is said of a moment of truth: is it a decision, what feeling does it leave, and why is it one. */
export function MomentFields(props: { momentId: Id }): JSX.Element {
  const t = useWords();
  const board = useBoard();
  const moments = board.commands(makeMomentCommands);
  const moment = () => board.projection.moment(props.momentId);
  return (
    <Show when={moment()}>
      {(moment) => (
        <>
          <FeelingWordField
            feeling={moment().feeling}
            onFeeling={(feeling) => moments.set(props.momentId, { feeling })}
          />
          <Switch
            label={t("moments.decision")}
            on={moment().isDecision}
            onSwitch={(isDecision) => moments.set(props.momentId, { isDecision })}
          />
          <DraftField
            label={t("moments.why")}
            value={moment().why}
            placeholder={t("moments.whyEmpty")}
            meanwhile={(theirs) => t("inspector.meanwhile", { theirs })}
            maxLength={sentenceLimit}
            onCommit={(why) => moments.set(props.momentId, { why })}
          />
        </>
      )}
    </Show>
  );
}
