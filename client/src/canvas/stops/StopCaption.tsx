import { createEffect, createMemo, type JSX, onCleanup, onMount, Show } from "solid-js";
import type { StopWord } from "../../board/stop-words";
import type { WalkStop } from "../../board/walk";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import styles from "./StopCaption.module.css";
import type { CaptionPlace } from "./StopStage";
import { StopWords } from "./StopWords";
import { stopIcon } from "./stop-icon";
import { titleOfStop } from "./stop-title";

/** How much smaller letters may become, step by step. */
const scales = [1, 0.88, 0.76, 0.66, 0.56];

/** The words of a stop in large letters: in a band under the picture, or alone in the middle of the window. */
export function StopCaption(props: {
  stop: WalkStop;
  place: CaptionPlace;
  /** What decides how much room there is: the words are fitted anew when it is another. */
  room: unknown;
  onHeight: (px: number) => void;
}): JSX.Element {
  const t = useWords();
  let band: HTMLElement | undefined;
  onMount(() => {
    if (!band) return;
    const resized = new ResizeObserver(() => props.onHeight(band?.offsetHeight ?? 0));
    resized.observe(band);
    onCleanup(() => resized.disconnect());
  });
  // Much that is said is said in smaller letters; what doesn't fit even so can be rolled.
  createEffect(() => {
    void [props.stop, props.place, props.room];
    if (!band) return;
    const isTooHigh = (): boolean =>
      band !== undefined && band.scrollHeight > band.clientHeight + 1;
    for (const scale of scales) {
      band.style.setProperty("--scale", String(scale));
      if (!isTooHigh()) break;
    }
    if (isTooHigh()) band.tabIndex = 0;
    else band.removeAttribute("tabindex");
  });
  const said = (of: StopWord["of"]): string => {
    const word = props.stop.words.find((one) => one.of === of);
    return word && "text" in word ? word.text : "";
  };
  const kind = createMemo(() => props.stop.kind);
  /** What it is a part of, or whose it is. */
  const where = (): string =>
    kind() === "promise" ? props.stop.title : said("where") || said("persona");
  const title = (): string => titleOfStop(props.stop, t);

  return (
    <section
      ref={(element) => (band = element)}
      class={styles.caption}
      data-place={props.place}
      data-kind={kind()}
      aria-label={title()}
    >
      <p class={styles.kind}>
        <Icon of={stopIcon[kind()]} size={20} />
        <span>
          {t(`walk.kind.${kind()}`)}
          <Show when={where()}> · {where()}</Show>
        </span>
      </p>
      <h2 class={styles.title}>
        {kind() === "promise" ? said("promise") || t("walk.noPromise") : title()}
      </h2>
      <StopWords kind={kind()} words={props.stop.words} />
    </section>
  );
}
