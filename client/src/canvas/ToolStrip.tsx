import Hand from "lucide-solid/icons/hand";
import MousePointer2 from "lucide-solid/icons/mouse-pointer-2";
import StickyNote from "lucide-solid/icons/sticky-note";
import type { JSX } from "solid-js";
import { Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import styles from "./BoardCanvas.module.css";

/** What a press of the pointer does. */
export type Tool = "select" | "hand";

/** The tools, floating at the left. */
export function ToolStrip(props: {
  tool: Tool;
  setTool: (tool: Tool) => void;
  addNote: () => void;
}): JSX.Element {
  const t = useWords();
  const { mayEdit } = useBoard();
  return (
    <div
      class={styles.tools}
      role="toolbar"
      aria-label={t("board.tools")}
      aria-orientation="vertical"
    >
      <IconButton
        label={t("board.select")}
        keys="V"
        pressed={props.tool === "select"}
        tooltipSide="right"
        onClick={() => props.setTool("select")}
      >
        <Icon of={MousePointer2} />
      </IconButton>
      <IconButton
        label={t("board.hand")}
        keys="H"
        pressed={props.tool === "hand"}
        tooltipSide="right"
        onClick={() => props.setTool("hand")}
      >
        <Icon of={Hand} />
      </IconButton>
      <Show when={mayEdit()}>
        <IconButton
          label={t("note.add")}
          keys="N"
          tooltipSide="right"
          onClick={() => props.addNote()}
        >
          <Icon of={StickyNote} />
        </IconButton>
      </Show>
    </div>
  );
}
