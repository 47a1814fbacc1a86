import { emphases, type TextStyle } from "@resa/shared/model/text-run";
import Bold from "lucide-solid/icons/bold";
import Italic from "lucide-solid/icons/italic";
import Link from "lucide-solid/icons/link";
import Strikethrough from "lucide-solid/icons/strikethrough";
import { For, type JSX, onCleanup, onMount, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import type { Formatting } from "../../board/formatting";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { useCanvas } from "../CanvasProvider";
import { capsOf } from "../commands/keys";
import { floatBeside } from "./float-beside";
import { LinkField } from "./LinkField";
import { textKeys } from "./text-keys";
import styles from "./TextToolbar.module.css";

const icons = { bold: Bold, italic: Italic, strike: Strikethrough };

/** How the words of the open note are written; it floats beside the note and leaves the caret where it is. */
export function TextToolbar(props: {
  ref: (bar: HTMLElement) => void;
  formatting: Formatting;
  style: TextStyle;
  /** The address of a link is being asked for. */
  isLinking: boolean;
  onLinking: (isLinking: boolean) => void;
}): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const { camera } = useCanvas();
  let bar: HTMLDivElement | undefined;

  onMount(() => {
    const card = bar?.closest("[data-note]");
    if (bar && card) onCleanup(floatBeside(bar, card, { camera, changed: projection.changed }));
  });

  const endLinking = (): void => {
    props.onLinking(false);
    props.formatting.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape" || (event.key === "Tab" && !props.isLinking)) endLinking();
    else if (/^Arrow(Left|Right)$/.test(event.key) && !props.isLinking) step(event.key);
    else return;
    event.preventDefault();
  };
  /** From button to button, as in any toolbar. */
  const step = (key: string): void => {
    const buttons = [...(bar?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons.at((at + (key === "ArrowLeft" ? -1 : 1)) % buttons.length)?.focus();
  };

  return (
    <div
      ref={(element) => props.ref((bar = element))}
      class={styles.bar}
      popover="manual"
      role="toolbar"
      aria-label={t("text.toolbar")}
      onKeyDown={onKey}
      // A press on a button takes the focus from nothing.
      onMouseDown={(event) => !(event.target instanceof HTMLInputElement) && event.preventDefault()}
      onDblClick={(event) => event.stopPropagation()}
    >
      <Show
        when={!props.isLinking}
        fallback={
          <LinkField formatting={props.formatting} link={props.style.link} onEnd={endLinking} />
        }
      >
        <For each={emphases}>
          {(emphasis) => (
            <IconButton
              label={t(`text.${emphasis}`)}
              keys={capsOf(textKeys[emphasis]).join("+")}
              pressed={props.style[emphasis]}
              tooltipSide="above"
              onClick={() => props.formatting.toggle(emphasis)}
            >
              <Icon of={icons[emphasis]} />
            </IconButton>
          )}
        </For>
        <IconButton
          label={t("text.link")}
          keys={capsOf(textKeys.link).join("+")}
          pressed={props.style.link !== null}
          tooltipSide="above"
          onClick={() => props.onLinking(true)}
        >
          <Icon of={Link} />
        </IconButton>
      </Show>
    </div>
  );
}
