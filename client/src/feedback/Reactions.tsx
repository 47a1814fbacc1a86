import { For, type JSX, Show } from "solid-js";
import type { Reaction } from "@resa/shared/model/reaction";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { reactionIcon } from "./reaction-icon";
import type { Reacting } from "./reacting";
import styles from "./Reactions.module.css";
import { useTalk } from "./TalkProvider";

/** How people react: a press joins in, or takes one's own back. `of` is what it is, for those who hear it. */
export function Reactions(props: {
  reacting: Reacting;
  of: string;
  /** What stands behind them. */
  children?: JSX.Element;
}): JSX.Element {
  const t = useWords();
  const { mayGive, nameOf } = useTalk();
  let group: HTMLDivElement | undefined;
  const said = (kind: Reaction): string =>
    `${t(`comments.reaction.${kind}`)}: ${props.reacting.people(kind).map(nameOf).join(", ")}`;

  return (
    <Show when={props.reacting.kinds().length > 0 || props.children}>
      <div
        ref={(element) => (group = element)}
        class={styles.reactions}
        role="group"
        tabindex="-1"
        aria-label={t("comments.reactionsTo", { of: props.of })}
      >
        <For each={props.reacting.kinds()}>
          {(kind) => (
            <button
              type="button"
              class={styles.chip}
              aria-pressed={props.reacting.isMine(kind)}
              aria-label={said(kind)}
              title={said(kind)}
              disabled={!mayGive()}
              data-count={props.reacting.people(kind).length}
              onClick={() => {
                // The last one takes its button along: the focus stays near.
                const near = group?.closest<HTMLElement>("[data-comment]") ?? group;
                props.reacting.toggle(kind);
                if (document.activeElement === document.body) near?.focus();
              }}
            >
              <Icon of={reactionIcon[kind]} size={14} />
            </button>
          )}
        </For>
        {props.children}
      </div>
    </Show>
  );
}
