import type { Id } from "@resa/shared/model/id";
import { titleLimit } from "@resa/shared/model/board";
import MoveRight from "lucide-solid/icons/move-right";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useStructure } from "../../../board/use-structure";
import { useWords } from "../../../i18n/WordsProvider";
import { EditableTitle } from "../../../ui/EditableTitle";
import { Icon } from "../../../ui/Icon";
import { OwnerPart } from "../OwnerPart";
import { HeadPersona } from "./HeadPersona";
import styles from "./HeadStory.module.css";
import { ServicePromise } from "./ServicePromise";
import { StateBadge } from "./StateBadge";
import { TitleVoice } from "./TitleVoice";

/** What is said of a journey besides its title and its purpose: from need to need met, whose it is, and what is promised. */
export default function HeadStory(props: { journeyId: Id; tabindex: 0 | -1 }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const structure = useStructure();
  const journeyId = untrack(() => props.journeyId);
  const journey = projection.journey(journeyId);
  const written = (field: "need" | "met" | "owner"): JSX.Element => (
    <Show when={mayEdit() || journey[field]}>
      <EditableTitle
        value={journey[field]}
        label={t(`story.${field}`)}
        placeholder={t(`story.${field}Empty`)}
        readOnly={!mayEdit()}
        mayBeEmpty
        tabindex={props.tabindex}
        maxLength={titleLimit}
        onCommit={(value) => structure.setJourney(journeyId, { [field]: value })}
      />
    </Show>
  );

  return (
    <>
      <HeadPersona journeyId={journeyId} tabindex={props.tabindex} />
      <Show when={!journey.collapsed}>
        <div class={styles.facts}>
          <StateBadge journeyId={journeyId} tabindex={props.tabindex} />
          <span class={styles.owner}>
            <Show when={journey.owner}>
              <span class={styles.label}>{t("story.owner")}</span>
            </Show>
            {written("owner")}
          </span>
          <TitleVoice journeyId={journeyId} tabindex={props.tabindex} />
          <OwnerPart at="journey" id={journeyId} tabindex={props.tabindex} />
        </div>
        <Show when={mayEdit() || journey.need || journey.met}>
          <div class={styles.need}>
            <Show when={journey.need}>
              <span class={styles.label}>{t("story.need")}</span>
            </Show>
            {written("need")}
            <span class={styles.to}>
              <Icon of={MoveRight} size={16} />
            </span>
            <Show when={journey.met}>
              <span class={styles.label}>{t("story.met")}</span>
            </Show>
            {written("met")}
          </div>
        </Show>
        <ServicePromise tabindex={props.tabindex} />
      </Show>
    </>
  );
}
