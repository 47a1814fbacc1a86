import { type Component, createEffect, type JSX, onCleanup, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useMoreWords } from "../../i18n/WordsProvider";
import { afterPaint } from "../../after-paint";
import { later } from "../../ui/Later";

/** A part of a sheet that a board is drawn without: it comes with its words, as soon as the board stands. */
export function addition<Props extends object>(
  load: () => Promise<{ readonly default: Component<Props> }>,
): Component<Props> {
  const Part = later(load);
  /** The part and its words, which are fetched side by side. */
  function WithWords(props: Props): JSX.Element {
    const hasWords = useMoreWords();
    createEffect(() => {
      if (!hasWords()) onCleanup(afterPaint(() => void Part.fetch().catch(() => undefined)));
    });
    return (
      <Show when={hasWords()}>
        <Part {...props} />
      </Show>
    );
  }
  return (props) => {
    const { arrived } = useBoard();
    return (
      <Show when={arrived()}>
        <WithWords {...props} />
      </Show>
    );
  };
}
