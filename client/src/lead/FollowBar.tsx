import type { Id } from "@resa/shared/model/id";
import X from "lucide-solid/icons/x";
import { createEffect, createMemo, createSignal, type JSX, onCleanup, Show } from "solid-js";
import { useFollowing } from "../board/following";
import { colourOfPerson } from "../board/person-colour";
import { useWords } from "../i18n/WordsProvider";
import { Avatar } from "../ui/Avatar";
import { Button } from "../ui/Button";
import { createFocusReturn } from "../ui/create-focus-return";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import { createPause, createStanding } from "./create-standing";
import styles from "./Lead.module.css";

interface BarProps {
  readonly nameOf: (personId: Id) => string;
}

/** Says which person one follows, presenting or not. */
export function FollowBar(props: BarProps): JSX.Element {
  const { following } = useFollowing();
  const person = (): Id | null => {
    const now = following();
    return now.kind !== "nobody" && now.whom.kind === "person" ? now.whom.id : null;
  };
  const [said, say] = createSignal("");
  return (
    <>
      <Show when={person()} keyed>
        {(id) => <Bar personId={id} onSay={say} {...props} />}
      </Show>
      <p class="spoken" role="status">
        {said()}
      </p>
    </>
  );
}

function Bar(props: BarProps & { personId: Id; onSay: (words: string) => void }): JSX.Element {
  const t = useWords();
  const { follow, leave } = useFollowing();
  const standing = createStanding("person");
  const pause = createPause(() => props.personId);
  const name = () => props.nameOf(props.personId);
  const words = createMemo(() => {
    if (pause() === "own") return t("lead.pausedHere");
    if (pause() === "theirs") return t("lead.paused", { name: name() });
    return standing() === "away" ? t("lead.away") : t("lead.follows", { name: name() });
  });
  createEffect(() => props.onSay(words()));
  onCleanup(() => props.onSay(""));
  let bar: HTMLElement | undefined;
  createFocusReturn(() => bar);
  return (
    <section
      ref={(element) => (bar = element)}
      class={styles.bar}
      aria-label={t("lead.follows", { name: name() })}
      data-standing={standing()}
      data-paused={pause() ?? undefined}
    >
      <Avatar name={name()} colour={colourOfPerson(props.personId)} size={24} />
      <p class={styles.words}>{words()}</p>
      <Show when={standing() === "away"}>
        <Button look="quiet" onClick={() => follow({ kind: "person", id: props.personId })}>
          {t("lead.comeBack")}
        </Button>
      </Show>
      <IconButton label={t("lead.stop")} onClick={leave}>
        <Icon of={X} />
      </IconButton>
    </section>
  );
}
