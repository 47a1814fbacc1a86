import { For, type JSX, onMount, Show } from "solid-js";
import { stopIcon } from "../canvas/stops/stop-icon";
import { titleOfStop } from "../canvas/stops/stop-title";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import type { PresentingState } from "./create-presenting";
import styles from "./Overview.module.css";

/** All stops at once, to go to any of them. Arrows walk from one to the next. */
export function Overview(props: { presenting: PresentingState }): JSX.Element {
  const t = useWords();
  let list: HTMLElement | undefined;
  onMount(() => list?.querySelector<HTMLElement>("[aria-current]")?.focus());
  const walk = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 }[
      event.key
    ];
    if (by === undefined || !list) return;
    event.preventDefault();
    const buttons = [...list.querySelectorAll<HTMLElement>("button")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[Math.max(0, Math.min(buttons.length - 1, at + by))]?.focus();
  };
  return (
    <section class={styles.overview} aria-label={t("walk.overview")}>
      <h2>{t("walk.overview")}</h2>
      <ol ref={(element) => (list = element)} class={styles.list} on:keydown={walk}>
        <For each={props.presenting.walk.stops()}>
          {(id, index) => (
            <Show when={props.presenting.walk.stop(id)}>
              {(stop) => (
                <li>
                  <button
                    type="button"
                    class={styles.stop}
                    aria-current={props.presenting.stop()?.id === id ? "step" : undefined}
                    onClick={() => {
                      props.presenting.setOver("nothing");
                      props.presenting.go(id);
                    }}
                  >
                    <span class={styles.kind}>
                      <Icon of={stopIcon[stop().kind]} size={16} />
                      {index() + 1} · {t(`walk.kind.${stop().kind}`)}
                    </span>
                    <span class={styles.title}>{titleOfStop(stop(), t)}</span>
                  </button>
                </li>
              )}
            </Show>
          )}
        </For>
      </ol>
    </section>
  );
}
