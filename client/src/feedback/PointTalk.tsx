import type { Point } from "@resa/shared/layout/box";
import { makeId } from "@resa/shared/model/id";
import type { JSX } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { useCommentsDesk } from "./comments-desk";
import styles from "./CommentsPanel.module.css";
import { Composer } from "./Composer";
import { useTalk } from "./TalkProvider";

/** Where a thread about a point of the board begins. */
export function PointTalk(props: { point: Point }): JSX.Element {
  const t = useWords();
  const { outbox, boardId } = useTalk();
  const desk = useCommentsDesk();
  return (
    <div class={styles.page}>
      <p class={styles.about}>{t("comments.atPoint")}</p>
      <Composer
        draftKey={`${boardId}.point`}
        label={t("comments.write")}
        done={t("comments.send")}
        focus
        onSend={(text, mentions) => {
          const id = makeId();
          const x = Math.round(props.point.x);
          const y = Math.round(props.point.y);
          outbox.send({
            what: "thread",
            id,
            anchor: { kind: "point", x, y },
            about: "",
            text,
            mentions,
          });
          desk.show({ what: "thread", id });
        }}
        onCancel={() => desk.show({ what: "nothing" })}
      />
    </div>
  );
}
