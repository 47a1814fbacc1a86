import type { Id } from "@resa/shared/model/id";
import { useLocation } from "@solidjs/router";
import LinkIcon from "lucide-solid/icons/link";
import MapPin from "lucide-solid/icons/map-pin";
import Star from "lucide-solid/icons/star";
import StarOff from "lucide-solid/icons/star-off";
import { createUniqueId, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { createLinkCopier } from "../canvas/inspector/link-copier";
import { MomentFields } from "../canvas/moments/MomentFields";
import { makeMarking } from "../canvas/moments/marking";
import { MomentSaid } from "../canvas/moments/MomentSaid";
import { createUndoToast } from "../canvas/sheet/tools/undo-toast";
import { MomentTalk } from "../feedback/MomentTalk";
import { useLanguage, useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { MomentFeelings } from "./MomentFeelings";
import { createWhereabouts } from "./moment-whereabouts";
import styles from "./MomentCard.module.css";

/** One moment of truth: what happens, where, and what is said of it. Who may edit says it right there. */
export function MomentCard(props: { momentId: Id; nameOf: (personId: Id) => string }): JSX.Element {
  const t = useWords();
  const [language] = useLanguage();
  const address = useLocation();
  const board = useBoard();
  const copyLink = createLinkCopier();
  const marking = makeMarking(board, t, createUndoToast());
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
      <Show when={board.mayEdit()} fallback={<MomentSaid momentId={id} />}>
        <MomentFields momentId={id} />
      </Show>
      <MomentFeelings momentId={id} />
      <Show when={moment()?.by}>
        <p class={styles.marked}>{marked()}</p>
      </Show>
      <MomentTalk momentId={id} nameOf={(personId) => props.nameOf(personId)} />
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
          <button type="button" onClick={() => marking.toggle([id])}>
            <Icon of={StarOff} size={16} />
            {t("moments.unmark")}
          </button>
        </Show>
      </div>
    </section>
  );
}
