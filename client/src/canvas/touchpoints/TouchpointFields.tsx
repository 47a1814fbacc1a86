import { type Actor, actors } from "@resa/shared/model/actor";
import { gapOf } from "@resa/shared/model/feeling";
import { sentenceLimit, type Touchpoint } from "@resa/shared/model/touchpoint";
import { createMemo, createUniqueId, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { makeTouchpointCommands } from "../../board/touchpoint-commands";
import { useWords } from "../../i18n/WordsProvider";
import { DraftField } from "../../ui/DraftField";
import { Select } from "../../ui/Select";
import { useCanvas } from "../CanvasProvider";
import { ChannelField } from "./ChannelField";
import { FeelingField } from "./FeelingField";
import { Gap } from "./Gap";
import styles from "./TouchpointFields.module.css";
import { common, createTouchpointTally, type TouchpointTally } from "./touchpoint-tally";

/** What is said of the selected notes as touchpoints; nothing while any of them is none. What is changed is changed for all. */
export function TouchpointFields(): JSX.Element {
  const t = useWords();
  const { selection } = useCanvas();
  const tally = createTouchpointTally(useBoard().projection, selection);
  const titleId = createUniqueId();
  return (
    <Show when={tally()}>
      {(tally) => (
        <section class={styles.fields} aria-labelledby={titleId} data-touchpoint-fields>
          <h3 id={titleId}>{t("touchpoint.touchpoint")}</h3>
          {/* With others selected, what is being written is still about these. */}
          <Show when={selection.all().join()} keyed>
            <Said tally={tally()} />
          </Show>
        </section>
      )}
    </Show>
  );
}

function Said(props: { tally: TouchpointTally }): JSX.Element {
  const t = useWords();
  const board = useBoard();
  const touchpoints = board.commands(makeTouchpointCommands);
  const noteIds = untrack(useCanvas().selection.all);
  const set = (fields: Partial<Touchpoint>): void => touchpoints.set(noteIds, fields);
  const action = (): string | undefined => common(props.tally.actions);
  const gap = createMemo(() => {
    const [wished, actual] = [common(props.tally.wished), common(props.tally.actual)];
    return gapOf({ wished: wished ?? null, actual: actual ?? null });
  });
  const isReader = (): boolean => !board.mayEdit();
  const actorChoices = () => [
    ...(common(props.tally.actors) === undefined
      ? [{ value: "", label: t("touchpoint.mixed") }]
      : []),
    ...actors.map((value) => ({
      value,
      label: value === "unsaid" ? t("touchpoint.asStep") : t(`structure.actor.${value}`),
    })),
  ];

  return (
    <>
      <ChannelField
        values={props.tally.channels}
        disabled={isReader()}
        onChannel={(channel) => set({ channel })}
      />
      <FeelingField
        label={t("touchpoint.wished")}
        values={props.tally.wished}
        disabled={isReader()}
        onFeeling={(wished) => set({ wished })}
      />
      <FeelingField
        label={t("touchpoint.actual")}
        values={props.tally.actual}
        disabled={isReader()}
        onFeeling={(actual) => set({ actual })}
      />
      <Show when={gap() !== null}>
        <p class={styles.gap}>
          {t("touchpoint.gap")} <Gap gap={gap()} inWords />
        </p>
      </Show>
      <DraftField
        label={t("touchpoint.action")}
        value={action() ?? ""}
        placeholder={action() === undefined ? t("touchpoint.actionsDiffer") : ""}
        hint={t("touchpoint.actionHint")}
        meanwhile={(theirs) => t("inspector.meanwhile", { theirs })}
        maxLength={sentenceLimit}
        readOnly={isReader()}
        onCommit={(action) => set({ action })}
      />
      <Select
        label={t("touchpoint.actor")}
        groups={[{ choices: actorChoices() }]}
        value={common(props.tally.actors) ?? ""}
        disabled={isReader()}
        onChoose={(value) => {
          const actor: Actor | undefined = actors.find((known) => known === value);
          if (actor) set({ actor });
        }}
      />
    </>
  );
}
