import ArrowLeft from "lucide-solid/icons/arrow-left";
import { createEffect, createSignal, type JSX, Match, on, Show, Switch } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import { SidePanel } from "../ui/SidePanel";
import { type Shown, useCommentsDesk } from "./comments-desk";
import styles from "./CommentsPanel.module.css";
import { PointTalk } from "./PointTalk";
import { useTalk } from "./TalkProvider";
import type { ThreadFilter } from "./thread-filter";
import { ThreadList } from "./ThreadList";
import { ThreadPage } from "./ThreadPage";

/** All that is said of the board in a list, and one conversation of it at a time. */
export function CommentsPanel(props: {
  /** Shows what a thread is about. */
  onShow: (threadId: string) => void;
}): JSX.Element {
  const t = useWords();
  const desk = useCommentsDesk();
  const { isDamaged } = useTalk();
  const [filter, setFilter] = createSignal<ThreadFilter>("open");
  let panel: HTMLElement | undefined;

  const close = (): void => desk.show({ what: "nothing" });
  const back = (): void => desk.show({ what: "list" });
  const shown = <W extends Shown["what"]>(what: W) => {
    const now = desk.shown();
    return now.what === what ? (now as Extract<Shown, { what: W }>) : null;
  };
  // Whoever goes from the list to a thread and back goes on from where they come to.
  createEffect(
    on(desk.shown, ({ what }) => {
      if (what !== "point") panel?.querySelector("h2")?.focus({ preventScroll: true });
    }),
  );

  return (
    <SidePanel
      ref={(element) => (panel = element)}
      title={t("comments.title")}
      close={t("app.close")}
      onClose={close}
      onEscape={() => (desk.shown().what === "list" ? close() : back())}
      before={
        <Show when={desk.shown().what !== "list"}>
          <IconButton label={t("comments.toList")} onClick={back}>
            <Icon of={ArrowLeft} />
          </IconButton>
        </Show>
      }
    >
      <div role="status">
        <Show when={isDamaged()}>
          <p class={styles.damaged}>{t("comments.damaged")}</p>
        </Show>
      </div>
      <Switch>
        <Match when={shown("list")}>
          <ThreadList
            filter={filter()}
            onFilter={setFilter}
            onChoose={(id) => desk.show({ what: "thread", id })}
          />
        </Match>
        <Match when={shown("thread")?.id} keyed>
          {(id) => <ThreadPage threadId={id} onShow={() => props.onShow(id)} />}
        </Match>
        <Match when={shown("point")}>{(now) => <PointTalk point={now().point} />}</Match>
      </Switch>
    </SidePanel>
  );
}
