import type { Id } from "@resa/shared/model/id";
import { createEffect, type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useMoreWords } from "../../i18n/WordsProvider";
import { later } from "../../ui/Later";

/** Which tools, and whose: those at the head of something, what adds one behind the last of a journey, or those of the board. */
export interface HeadToolsProps {
  readonly at:
    | "journey"
    | "phase"
    | "step"
    | "lane"
    | "next-phase"
    | "next-step"
    | "next-lane"
    | "board";
  readonly id: Id;
  /** -1 where Tab passes them by. */
  readonly tabindex?: 0 | -1;
}

const Tools = later(() => import("./tools/Tools"));

/** What an editor does with the sheets. A board is drawn without it: it comes as soon as the board stands. */
export function HeadTools(props: HeadToolsProps): JSX.Element {
  const { mayEdit, arrived } = useBoard();
  return (
    <Show when={mayEdit() && arrived()}>
      <WithWords {...props} />
    </Show>
  );
}

/** The tools and their words, which are fetched side by side. */
function WithWords(props: HeadToolsProps): JSX.Element {
  const hasWords = useMoreWords();
  createEffect(() => void Tools.fetch().catch(() => undefined));
  return (
    <Show when={hasWords()}>
      <Tools {...props} />
    </Show>
  );
}
