import ArrowDown from "lucide-solid/icons/arrow-down";
import ArrowUp from "lucide-solid/icons/arrow-up";
import Equal from "lucide-solid/icons/equal";
import { type JSX, Show } from "solid-js";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import styles from "./Gap.module.css";
import { sayGap } from "./say-gap";

/** How far it is from what was wished: an arrow and a number, or nothing while it isn't known. In words for assistive technology. */
export function Gap(props: { gap: number | null; inWords?: boolean }): JSX.Element {
  const t = useWords();
  const way = () => Math.sign(props.gap ?? 0);
  return (
    <Show when={props.gap !== null}>
      <span class={styles.gap} data-way={way()} title={sayGap(props.gap, t)}>
        <Icon of={way() < 0 ? ArrowDown : way() > 0 ? ArrowUp : Equal} size={14} />
        <Show when={props.inWords} fallback={<span class="spoken">{sayGap(props.gap, t)}</span>}>
          <span>{sayGap(props.gap, t)}</span>
        </Show>
        <Show when={!props.inWords && props.gap !== 0}>
          <span class={styles.count} data-count={Math.abs(props.gap ?? 0)} />
        </Show>
      </span>
    </Show>
  );
}
