import Hand from "lucide-solid/icons/hand";
import ImageIcon from "lucide-solid/icons/image";
import Keyboard from "lucide-solid/icons/keyboard";
import MousePointer2 from "lucide-solid/icons/mouse-pointer-2";
import StickyNote from "lucide-solid/icons/sticky-note";
import type { JSX } from "solid-js";
import { Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { later } from "../ui/Later";
import { IconButton } from "../ui/IconButton";
import styles from "./BoardCanvas.module.css";
import { useCanvas } from "./CanvasProvider";

const MomentTool = later(() => import("./moments/MomentTool"));

/** The tools, floating at the left. */
export function ToolStrip(): JSX.Element {
  const t = useWords();
  const { mayEdit } = useBoard();
  const { tool, setTool, addNoteAt, attention, open, pictures, feedback } = useCanvas();
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
        pressed={tool() === "select"}
        tooltipSide="right"
        onClick={() => setTool("select")}
      >
        <Icon of={MousePointer2} />
      </IconButton>
      <IconButton
        label={t("board.hand")}
        keys="H"
        pressed={tool() === "hand"}
        tooltipSide="right"
        onClick={() => setTool("hand")}
      >
        <Icon of={Hand} />
      </IconButton>
      <Show when={mayEdit()}>
        <IconButton
          label={t("note.add")}
          keys="N"
          tooltipSide="right"
          onClick={() => addNoteAt(attention())}
        >
          <Icon of={StickyNote} />
        </IconButton>
        <IconButton
          label={t("note.addPicture")}
          keys="I"
          tooltipSide="right"
          disabled={!pictures()}
          onClick={() => pictures()?.pick()}
        >
          <Icon of={ImageIcon} />
        </IconButton>
        <span class={styles.laterTool}>
          <MomentTool />
        </span>
      </Show>
      <span class={styles.laterTool}>{feedback()?.tool()}</span>
      <span class={styles.keysButton}>
        <IconButton
          label={t("board.shortcuts")}
          keys="?"
          tooltipSide="right"
          onClick={() => open("keys")}
        >
          <Icon of={Keyboard} />
        </IconButton>
      </span>
    </div>
  );
}
