import { feelings, feelingOf } from "@resa/shared/model/feeling";
import type { Id } from "@resa/shared/model/id";
import { noteTextLimit } from "@resa/shared/model/note";
import { sentenceLimit } from "@resa/shared/model/touchpoint";
import { useLocation } from "@solidjs/router";
import SquareArrowOutUpRight from "lucide-solid/icons/square-arrow-out-up-right";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { makeTouchpointCommands } from "../board/touchpoint-commands";
import { sayValue } from "../canvas/curve/line";
import { createChannels } from "../canvas/touchpoints/channels";
import { Gap } from "../canvas/touchpoints/Gap";
import { useWords } from "../i18n/WordsProvider";
import { DraftField } from "../ui/DraftField";
import { Face } from "../ui/Face";
import { Icon } from "../ui/Icon";
import { Select } from "../ui/Select";
import { addTooltip } from "../ui/tooltip";
import { channelChoices } from "./channel-choices";
import type { Column } from "./columns";
import { createRow } from "./row";
import styles from "./TouchpointTable.module.css";

/** One touchpoint: all that is said of it is changed right here, and beside its event is the way to the note on the board. */
export function TouchpointRow(props: { noteId: Id }): JSX.Element {
  const t = useWords();
  const address = useLocation();
  const board = useBoard();
  const touchpoints = board.commands(makeTouchpointCommands);
  const channels = createChannels();
  const noteId = untrack(() => props.noteId);
  const row = createRow(noteId, board.projection);
  const event = (): string => row.event() || t("note.empty");
  /** A field's name together with whose it is, for those who go from field to field. */
  const of = (column: Column): string =>
    t("touchpoint.of", { field: t(`touchpoint.${column}`), event: event() });
  const feelingChoices = () => [
    {
      choices: [
        ...feelings.map((each) => ({ value: `${each}`, label: sayValue(t, "wished", each) })),
        { value: "", label: t("feeling.unknown") },
      ],
    },
  ];
  const feelingCell = (column: "wished" | "actual"): JSX.Element => (
    <td data-column={column} data-label={t(`touchpoint.${column}`)}>
      <div class={styles.chosen}>
        <span class={styles.sign}>
          <Show when={row[column]() !== null} fallback="?">
            <Face of={row[column]() ?? 0} size={20} />
          </Show>
        </span>
        <Select
          look="cell"
          label={of(column)}
          groups={feelingChoices()}
          value={`${row[column]() ?? ""}`}
          disabled={!board.mayEdit()}
          onChoose={(value) =>
            touchpoints.set([noteId], { [column]: value === "" ? null : feelingOf(Number(value)) })
          }
        />
      </div>
    </td>
  );

  return (
    <tr data-row={noteId}>
      <td data-column="step">{row.step() || t("journey.step.untitled")}</td>
      <th scope="row" data-column="event">
        <DraftField
          look="cell"
          label={of("event")}
          value={row.event()}
          placeholder={t("note.empty")}
          meanwhile={(theirs) => t("inspector.meanwhile", { theirs })}
          maxLength={noteTextLimit}
          keepsLines
          readOnly={!board.mayEdit()}
          onCommit={(event) => touchpoints.setEvent(noteId, event)}
        />
        <a
          href={`${address.pathname}#note=${noteId}`}
          aria-label={t("touchpoint.show", { event: event() })}
          ref={(link) => addTooltip(link, () => ({ text: t("touchpoint.showHere") }))}
        >
          <Icon of={SquareArrowOutUpRight} size={16} />
        </a>
      </th>
      <td data-column="channel" data-label={t("touchpoint.channel")}>
        <div class={styles.chosen}>
          <span class={styles.sign}>
            <Show when={row.channel()} fallback="?">
              {(channel) => <Icon of={channels.iconOf(channel())} size={18} />}
            </Show>
          </span>
          <Select
            look="cell"
            label={of("channel")}
            groups={channelChoices(channels, row.channel(), t)}
            value={row.channel()}
            disabled={!board.mayEdit()}
            onChoose={(channel) => touchpoints.set([noteId], { channel })}
          />
        </div>
      </td>
      {feelingCell("wished")}
      {feelingCell("actual")}
      <td data-column="gap" data-label={t("touchpoint.gap")}>
        <Gap gap={row.gap()} />
      </td>
      <td data-column="action" data-label={t("touchpoint.action")}>
        <DraftField
          look="cell"
          label={of("action")}
          value={row.action()}
          meanwhile={(theirs) => t("inspector.meanwhile", { theirs })}
          maxLength={sentenceLimit}
          readOnly={!board.mayEdit()}
          onCommit={(action) => touchpoints.set([noteId], { action })}
        />
      </td>
    </tr>
  );
}
