import type { Id } from "@resa/shared/model/id";
import { useLocation } from "@solidjs/router";
import LinkIcon from "lucide-solid/icons/link";
import MapPin from "lucide-solid/icons/map-pin";
import Star from "lucide-solid/icons/star";
import StarOff from "lucide-solid/icons/star-off";
import { createUniqueId, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { makeMomentCommands } from "../board/moment-commands";
import { createLinkCopier } from "../canvas/inspector/link-copier";
import { MomentFields } from "../canvas/moments/MomentFields";
import { createUndoToast } from "../canvas/sheet/tools/undo-toast";
import { useLanguage, useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { createWhereabouts } from "./moment-whereabouts";
import styles from "./MomentCard.module.css";
import { MomentSaid } from "./MomentSaid";

/** One moment of truth: what happens, where, and what is said of it. Who may edit says it right there. */
export function MomentCard(props: { momentId: Id; nameOf: (personId: Id) => string }): JSX.Element {
  const t = useWords();
  const [language] = useLanguage();
  const address = useLocation();
  const board = useBoard();
  const moments = board.commands(makeMomentCommands);
  const copyLink = createLinkCopier();
  const offerUndo = createUndoToast();
  const titleId = createUniqueId();
  const id = untrack(() => props.momentId);
  const { title, path } = createWhereabouts(id);
  const moment = () => board.projection.moment(id);
  const marked = (): string => {
    const { by = "", at = 0 } = moment() ?? {};
    const name = props.nameOf(by);
    if (at === 0) return t("moments.markedBy", { name });
    const format = new Intl.DateTimeFormat(language(), { dateStyle: "medium" });
    return t("moments.marked", { name, when: format.format(at * 1000) });
  };

  return (
    <section class={styles.card} aria-labelledby={titleId}>
      <div class={styles.head}>
        <span class={styles.star}>
          <Icon of={Star} />
        </span>
        <h3 id={titleId}>{title()}</h3>
        <p class={styles.path}>{path()}</p>
      </div>
      <Show when={board.mayEdit()}>
        <div class={styles.fields}>
          <MomentFields momentId={id} />
        </div>
      </Show>
      <MomentSaid momentId={id} />
      <Show when={moment()?.by}>
        <p class={styles.marked}>{marked()}</p>
      </Show>
      <div class={styles.ways}>
        <a href={`${address.pathname}#moment=${id}`}>
          <Icon of={MapPin} size={16} />
          {t("moments.show")}
        </a>
        <button type="button" onClick={() => void copyLink({ kind: "moment", id })}>
          <Icon of={LinkIcon} size={16} />
          {t("moments.copyLink")}
        </button>
        <Show when={board.mayEdit()}>
          <button
            type="button"
            onClick={() => {
              moments.unmark([id]);
              offerUndo(t("moments.unmarked", { count: 1 }));
            }}
          >
            <Icon of={StarOff} size={16} />
            {t("moments.unmark")}
          </button>
        </Show>
      </div>
    </section>
  );
}
