import Star from "lucide-solid/icons/star";
import { type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useMoreWords, useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { useCanvas } from "../CanvasProvider";
import { createUndoToast } from "../sheet/tools/undo-toast";
import { markableIn } from "./markable";
import { makeMarking } from "./marking";

/** Makes a moment of truth of what is selected, or takes the mark away. */
export default function MomentTool(): JSX.Element {
  const t = useWords();
  const hasWords = useMoreWords();
  const { selection } = useCanvas();
  const marking = makeMarking(useBoard(), t, createUndoToast());
  const markable = () => markableIn(selection);
  return (
    <Show when={hasWords()}>
      <IconButton
        label={t("moments.moment")}
        keys="Alt+S"
        tooltipSide="right"
        pressed={marking.areMarked(markable())}
        disabled={markable().length === 0}
        onClick={() => marking.toggle(markable())}
      >
        <Icon of={Star} />
      </IconButton>
    </Show>
  );
}
