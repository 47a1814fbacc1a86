import CloudOff from "lucide-solid/icons/cloud-off";
import UsersRound from "lucide-solid/icons/users-round";
import { createMemo, createSignal, createEffect, on, type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { createPeopleHere } from "../../here/people-here";
import { useLanguage, useWords } from "../../i18n/WordsProvider";
import QrCode from "../../people/QrCode";
import { Icon } from "../../ui/Icon";
import { createClock } from "../../walk/create-clock";
import { sayTime } from "./say-time";
import styles from "./Wall.module.css";

/** What stands under the picture on a wall: what it is, how things are, and the way to it. */
export function WallBar(props: {
  at: number;
  count: number;
  /** The secret of the link to which the code leads; empty = to the board. */
  code: string;
}): JSX.Element {
  const t = useWords();
  const [language] = useLanguage();
  const { id, presence, projection, saving } = useBoard();
  // Nobody sits here, so that whoever hung it up may be among them.
  const people = createPeopleHere(presence, () => null);
  const clock = createClock();
  const time = createMemo(() => sayTime(clock(), clock(), language()));
  const [lostAt, setLostAt] = createSignal<number | null>(null);
  createEffect(
    on(
      () => ["saved", "saving", "connecting"].includes(saving().state),
      (isUp) => setLostAt(isUp ? null : Date.now()),
    ),
  );
  const lost = createMemo(() => {
    const since = lostAt();
    return since === null ? null : sayTime(since, clock(), language());
  });
  const address = (): string =>
    `${location.origin}${props.code ? `/join#${props.code}` : `/board/${id}`}`;

  return (
    <footer class={styles.bar}>
      <div
        class={styles.way}
        style={{ "--share": props.count === 0 ? 0 : props.at / props.count }}
        aria-hidden="true"
      />
      <img class={styles.logo} src="/resa.svg" alt="" />
      <div class={styles.words}>
        <h1 class={styles.title}>{projection.board().title || t("board.untitled")}</h1>
        <p class={styles.facts}>
          <Show when={props.count > 0}>
            <span>{t("wall.at", { at: props.at, count: props.count })}</span>
          </Show>
          <Show when={people().length > 0}>
            <span>
              <Icon of={UsersRound} size={20} />
              {t("people.here", { count: people().length })}
            </span>
          </Show>
          <span role="status">
            <Show when={lost()}>
              {(since) => (
                <span class={styles.lost}>
                  <Icon of={CloudOff} size={20} />
                  {t("wall.offline", { time: since() })}
                </span>
              )}
            </Show>
          </span>
        </p>
      </div>
      <time class={styles.clock}>{time()}</time>
      <div class={styles.code}>
        <p>{t(props.code ? "wall.join" : "wall.open")}</p>
        <QrCode text={address()} label={t("wall.code")} />
      </div>
    </footer>
  );
}
