import Redo from "lucide-solid/icons/redo-2";
import Undo from "lucide-solid/icons/undo-2";
import { type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { createNarrow } from "../../ui/create-narrow";

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Takes back what one did, and does it again. A phone shows only what can be pressed. */
export default function UndoRedo(): JSX.Element {
  const t = useWords();
  const { history } = useBoard();
  const isNarrow = createNarrow();
  return (
    <>
      <Show when={!isNarrow() || history.canUndo()}>
        <IconButton
          label={t("board.undo")}
          keys={isApple ? "⌘Z" : "Ctrl+Z"}
          disabled={!history.canUndo()}
          onClick={() => history.undo()}
        >
          <Icon of={Undo} />
        </IconButton>
      </Show>
      <Show when={!isNarrow() || history.canRedo()}>
        <IconButton
          label={t("board.redo")}
          keys={isApple ? "⇧⌘Z" : "Ctrl+Shift+Z"}
          disabled={!history.canRedo()}
          onClick={() => history.redo()}
        >
          <Icon of={Redo} />
        </IconButton>
      </Show>
    </>
  );
}
