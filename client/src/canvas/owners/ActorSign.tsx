import type { Id } from "@resa/shared/model/id";
import { createMemo, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { ownerIcon } from "./owner-icon";
import styles from "./OwnerMark.module.css";
import { outsiders } from "./owners";

/** On the card of a touchpoint, who acts there, where it is somebody else than us. */
export function ActorSign(props: { noteId: Id }): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const noteId = untrack(() => props.noteId);
  const outsider = createMemo(() =>
    outsiders.find((each) => each === projection.touchpoint(noteId).actor),
  );
  return (
    <Show when={outsider()}>
      {(actor) => (
        <span class={styles.sign} data-actor={actor()} title={t(`owner.acts.${actor()}`)}>
          <Icon of={ownerIcon[actor()]} size={14} />
          <span class="spoken">{t(`owner.acts.${actor()}`)}</span>
        </span>
      )}
    </Show>
  );
}
