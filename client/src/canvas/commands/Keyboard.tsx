import { type JSX, onCleanup, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useMoreWords, useWords } from "../../i18n/WordsProvider";
import { useToast } from "../../ui/ToastProvider";
import { useCanvas } from "../CanvasProvider";
import { makeWalker } from "../select/walker";
import { createUndoToast } from "../sheet/tools/undo-toast";
import { CarryBar } from "./CarryBar";
import { makeCarrying } from "./carrying";
import type { Command } from "./command";
import { makeCommands } from "./commands";
import { Overlays } from "./Overlays";
import { makeShortcuts } from "./shortcuts";
import { createTypeAhead } from "./type-ahead";
import { makeTyping } from "./typing";

/** Everything that can be done by key, and what shows it: the palette and the sheet of keys. */
export default function Keyboard(): JSX.Element {
  const t = useWords();
  const board = useBoard();
  const canvas = useCanvas();
  const toast = useToast();
  const walker = makeWalker(board, canvas);
  const own = makeCommands({
    board,
    canvas,
    walker,
    t,
    offerUndo: createUndoToast(),
    say: (text) => toast({ text }),
  });
  const commands = (): readonly Command[] => [...own, ...canvas.otherCommands];
  const carrying = makeCarrying(board, canvas, walker);
  const typing = makeTyping(board, canvas);
  createTypeAhead(canvas, board.notes, () => t("note.text"));
  const answer = makeShortcuts(canvas, board.notes, commands, typing, carrying);
  // When what opens with a field, below, can take the keys that waited behind its own.
  const answering = Promise.resolve().then(() => canvas.keys.answerWith(answer));
  onCleanup(() => void answering.then((end) => end()));
  // What is said of a command, and after it; without it the keys work all the same.
  useMoreWords();
  return (
    <>
      <Overlays commands={commands()} />
      <Show when={canvas.dragger.carried()}>
        <CarryBar carrying={carrying} />
      </Show>
    </>
  );
}
