import type { Id } from "@resa/shared/model/id";
import type { Presentation } from "@resa/shared/model/presentation";
import { createEffect, createMemo, createSignal, type JSX, onCleanup, Show } from "solid-js";
import { useFollowing } from "../board/following";
import type { Leading } from "../board/leading";
import { colourOfPerson } from "../board/person-colour";
import { useWords } from "../i18n/WordsProvider";
import { Avatar } from "../ui/Avatar";
import { Button } from "../ui/Button";
import { createFocusReturn } from "../ui/create-focus-return";
import { createPause, createStanding } from "./create-standing";
import styles from "./Lead.module.css";
import { LeaderTools } from "./LeaderTools";
import { TakeOverMenu } from "./TakeOverMenu";

interface BarProps {
  readonly leading: Leading;
  readonly nameOf: (personId: Id) => string;
}

/** Says who presents the board: one joins, looks away and comes back as one likes. Who presents leads from here. */
export function PresentationBar(props: BarProps): JSX.Element {
  const [said, say] = createSignal("");
  return (
    <>
      <Show when={props.leading.presentation()}>
        {(presentation) => <Bar presentation={presentation()} onSay={say} {...props} />}
      </Show>
      {/* It stands there before anything is said: what comes together with its words is not always read out. */}
      <p class="spoken" role="status">
        {said()}
      </p>
    </>
  );
}

/** What one button offers, so that the focus stays in it. */
const ways = { with: "lead.lookAway", away: "lead.comeBack", apart: "lead.join" } as const;

function Bar(
  props: BarProps & { presentation: Presentation; onSay: (words: string) => void },
): JSX.Element {
  const t = useWords();
  const { follow, lookAway } = useFollowing();
  const standing = createStanding("leader");
  const pause = createPause(() => props.presentation.by);
  const isLeader = () => props.leading.isLeader();
  const name = () => props.nameOf(props.presentation.by);
  const words = createMemo(() => {
    if (pause() === "own") return t("lead.pausedHere");
    if (pause() === "theirs") return t("lead.paused", { name: name() });
    if (isLeader()) return t("lead.presentsYou");
    return standing() === "with"
      ? t("lead.follows", { name: name() })
      : t("lead.presents", { name: name() });
  });
  createEffect(() => props.onSay(words()));
  onCleanup(() => props.onSay(""));
  let bar: HTMLElement | undefined;
  createFocusReturn(() => bar);
  return (
    <section
      ref={(element) => (bar = element)}
      class={styles.bar}
      aria-label={t("lead.title")}
      data-standing={isLeader() ? "leader" : standing()}
      data-paused={pause() ?? undefined}
    >
      <Avatar name={name()} colour={colourOfPerson(props.presentation.by)} size={24} />
      <p class={styles.words}>{words()}</p>
      <Show
        when={isLeader()}
        fallback={
          <Button
            look={standing() === "with" ? "quiet" : "primary"}
            onClick={() => (standing() === "with" ? lookAway() : follow({ kind: "leader" }))}
          >
            {t(ways[standing()])}
          </Button>
        }
      >
        <LeaderTools nameOf={(id) => props.nameOf(id)} />
      </Show>
      <Show when={!isLeader() && props.leading.mayLead()}>
        <TakeOverMenu />
      </Show>
    </section>
  );
}
