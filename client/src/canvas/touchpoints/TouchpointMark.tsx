import { gapOf } from "@resa/shared/model/feeling";
import type { Id } from "@resa/shared/model/id";
import { createMemo, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useMoreWords, useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { OwnerPart } from "../sheet/OwnerPart";
import { createChannels } from "./channels";
import { Gap } from "./Gap";
import styles from "./TouchpointMark.module.css";

/** What is said of a touchpoint, at the foot of its card: who acts there if not us, the channel, and the gap between wish and truth. Nothing where nothing is said. The card has its words as description. */
export default function TouchpointMark(props: { noteId: Id; id: string }): JSX.Element {
  const t = useWords();
  const hasWords = useMoreWords();
  const { projection } = useBoard();
  const channels = createChannels();
  const noteId = untrack(() => props.noteId);
  const touchpoint = createMemo(() => projection.touchpoint(noteId));
  const channel = createMemo(() => touchpoint().channel);
  const gap = createMemo(() => gapOf(touchpoint()));
  const isOutside = createMemo(() => !["unsaid", "us"].includes(touchpoint().actor));

  return (
    <Show when={hasWords() && (channel() !== "" || gap() !== null || isOutside())}>
      <span id={props.id} class={styles.mark} data-touchpoint>
        <Show when={isOutside()}>
          <OwnerPart at="touchpoint" id={noteId} />
        </Show>
        <Show when={channel()}>
          {(channel) => (
            <span
              class={styles.channel}
              title={t("touchpoint.channelIs", { channel: channels.nameOf(channel()) })}
            >
              <Icon of={channels.iconOf(channel())} size={14} />
              <span class="spoken">{channels.nameOf(channel())}</span>
              {/* Drawn, not written: a card's name is what is written on it. */}
              <span class={styles.name} data-name={channels.nameOf(channel())} />
            </span>
          )}
        </Show>
        <Gap gap={gap()} />
      </span>
    </Show>
  );
}
