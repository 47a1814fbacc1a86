import { createMemo, For, type JSX } from "solid-js";
import type { Comment } from "@resa/shared/model/comment";
import { partsOf } from "./comment-parts";
import styles from "./CommentView.module.css";
import { useTalk } from "./TalkProvider";

/** What was said, as text: only addresses in it lead somewhere. */
export function CommentText(props: { comment: Comment }): JSX.Element {
  const { nameOf, me } = useTalk();
  const parts = createMemo(() => partsOf(props.comment.text, props.comment.mentions.map(nameOf)));
  const isMe = (text: string): boolean =>
    props.comment.mentions.includes(me()) && text === `@${nameOf(me())}`;
  return (
    <p class={styles.text} dir="auto">
      <For each={parts()}>
        {(part) => {
          if (part.kind === "words") return part.text;
          if (part.kind === "mention")
            return (
              <bdi class={styles.mention} data-me={isMe(part.text) || undefined}>
                {part.text}
              </bdi>
            );
          return (
            <a href={part.address} target="_blank" rel="noopener noreferrer nofollow" dir="ltr">
              {part.text}
            </a>
          );
        }}
      </For>
    </p>
  );
}
