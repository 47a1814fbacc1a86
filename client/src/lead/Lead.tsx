import type { Id } from "@resa/shared/model/id";
import { createEffect, type JSX, on, Show, untrack } from "solid-js";
import { Portal } from "solid-js/web";
import { useBoard } from "../board/BoardProvider";
import { useFollowing } from "../board/following";
import type { Leading } from "../board/leading";
import type { CanvasHandle } from "../canvas/canvas-handle";
import { useMoreWords, useWords } from "../i18n/WordsProvider";
import { useToast } from "../ui/ToastProvider";
import { createFollowOn } from "./follow-on";
import { FollowBar } from "./FollowBar";
import styles from "./Lead.module.css";
import { PresentationBar } from "./PresentationBar";
import { TimerButton } from "./TimerButton";
import { TimerPlace } from "./TimerPlace";

interface LeadProps {
  readonly nameOf: (personId: Id) => string;
  /** The canvas, while it is looked at. */
  readonly canvas: CanvasHandle | undefined;
  /** Does something on the canvas, and comes to it first from elsewhere. */
  readonly onCanvas: (act: (canvas: CanvasHandle) => void) => void;
}

/** Who presents the board and whom one follows, in bars over it; and the timer below. */
export default function Lead(props: LeadProps): JSX.Element {
  const { feedback } = useBoard();
  const hasWords = useMoreWords();
  return (
    <Show when={hasWords() && feedback()}>
      {(feedback) => <Led leading={untrack(feedback).leading} {...props} />}
    </Show>
  );
}

function Led(props: LeadProps & { leading: Leading }): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const board = useBoard();
  const leading = untrack(() => props.leading);
  const { following, follow, lookAway, leave } = useFollowing();
  const nameOf = (id: Id): string =>
    props.nameOf(id) || board.feedback()?.projection.name(id) || t("people.unnamed");

  createFollowOn(leading);
  // There is nothing to follow on but the board itself.
  createEffect(
    on(following, (now) => {
      if (now.kind === "with" && !untrack(() => props.canvas)) props.onCanvas(() => undefined);
    }),
  );
  createEffect(
    on(
      () => props.canvas,
      (canvas, before) => void (before && !canvas && lookAway()),
    ),
  );
  createEffect(
    on(leading.presentation, (now, before) => {
      const mine = untrack(following);
      const isLed = mine.kind !== "nobody" && mine.whom.kind === "leader";
      if (!now) {
        if (!before || !isLed) return;
        leave();
        return toast({ text: t("lead.over") });
      }
      if (leading.isLeader()) {
        leave();
        if (before && before.by !== now.by && now.from !== "")
          toast({ text: t("lead.handed", { name: nameOf(now.from) }) });
        return;
      }
      if (!before || before.brought === now.brought || before.at !== now.at) return;
      toast({ text: t("lead.brought", { name: nameOf(now.by) }) });
      follow({ kind: "leader" });
    }),
  );
  const bar = document.querySelector("[data-lead-place]");

  return (
    <>
      <div class={styles.top}>
        <PresentationBar leading={leading} nameOf={nameOf} />
        <FollowBar nameOf={nameOf} />
      </div>
      <TimerPlace leading={leading} />
      <Show when={bar}>
        {(bar) => (
          <Portal mount={bar()}>
            <Show when={leading.mayLead()}>
              <TimerButton />
            </Show>
          </Portal>
        )}
      </Show>
    </>
  );
}
