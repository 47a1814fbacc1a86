import Eye from "lucide-solid/icons/eye";
import EyeOff from "lucide-solid/icons/eye-off";
import GripVertical from "lucide-solid/icons/grip-vertical";
import NotebookPen from "lucide-solid/icons/notebook-pen";
import { createUniqueId, type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import type { WalkStop } from "../board/walk";
import { stopIcon } from "../canvas/stops/stop-icon";
import { titleOfStop } from "../canvas/stops/stop-title";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import { StopDetails } from "./StopDetails";
import type { StopDragger } from "./stop-drag";
import styles from "./StopRow.module.css";

export interface StopRowProps {
  readonly stop: WalkStop;
  /** Which of the stops that are shown it is, from 1; 0 = it is left out. */
  readonly at: number;
  /** Where it stands among all of them, from 0, and where the last one does. */
  readonly index: number;
  readonly last: number;
  readonly isOpen: boolean;
  readonly drag: StopDragger;
  onChoose(): void;
  onMove(index: number): void;
  onSet(fields: { hidden?: boolean; title?: string; notes?: string }): void;
  onRemove(): void;
  onBegin(): void;
}

/** One stop of the walk in the list: what it is, whether it is left out, and with a press all that can be said of it. */
export function StopRow(props: StopRowProps): JSX.Element {
  const t = useWords();
  const { mayEdit } = useBoard();
  const detailsId = createUniqueId();
  const title = (): string => titleOfStop(props.stop, t);
  const mark = (): "before" | "behind" | "held" | undefined => {
    const drag = props.drag.drag();
    if (drag.state === "idle") return undefined;
    if (drag.id === props.stop.id) return "held";
    if (drag.to === props.index) return "before";
    return drag.to > props.last && props.index === props.last ? "behind" : undefined;
  };
  const walk = (event: KeyboardEvent): void => {
    const to = { ArrowUp: props.index - 1, ArrowDown: props.index + 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    props.onMove(to);
  };

  return (
    <li
      class={styles.row}
      data-stop={props.stop.id}
      data-hidden={props.stop.hidden || undefined}
      data-mark={mark()}
      data-open={props.isOpen || undefined}
    >
      <div class={styles.head}>
        <Show when={mayEdit()} fallback={<span class={styles.noHandle} />}>
          <button
            type="button"
            class={styles.handle}
            data-handle
            aria-label={t("walk.drag", { title: title() })}
            title={t("walk.dragKeys")}
            on:pointerdown={(event) => props.drag.press(event, props.stop.id, props.index)}
            on:keydown={walk}
          >
            <Icon of={GripVertical} size={16} />
          </button>
        </Show>
        <button
          type="button"
          class={styles.name}
          aria-expanded={props.isOpen}
          aria-controls={detailsId}
          onClick={() => props.onChoose()}
        >
          <span class={styles.kind}>
            <Icon of={stopIcon[props.stop.kind]} size={14} />
            <Show when={props.at > 0}>{props.at} · </Show>
            {t(`walk.kind.${props.stop.kind}`)}
            <Show when={props.stop.notes !== "" && mayEdit()}>
              <span class={styles.noted}>
                <Icon of={NotebookPen} size={14} />
                <span class="spoken">{t("walk.notes")}</span>
              </span>
            </Show>
          </span>
          <span class={styles.title}>{title()}</span>
        </button>
        <Show when={mayEdit()}>
          <IconButton
            label={t(props.stop.hidden ? "walk.takeIn" : "walk.leaveOut", { title: title() })}
            onClick={() => props.onSet({ hidden: !props.stop.hidden })}
          >
            <Icon of={props.stop.hidden ? EyeOff : Eye} size={16} />
          </IconButton>
        </Show>
      </div>
      <div id={detailsId} data-details>
        <Show when={props.isOpen}>
          <StopDetails {...props} />
        </Show>
      </div>
    </li>
  );
}
