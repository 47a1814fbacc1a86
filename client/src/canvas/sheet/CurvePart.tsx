import type { Id } from "@resa/shared/model/id";
import { type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useMoreWords } from "../../i18n/WordsProvider";
import { later } from "../../ui/Later";

/** Which part of the curves: the pictures of a journey, what stands at the head of a lane, or the points in a cell. */
export interface CurveProps {
  readonly at: "sheet" | "head" | "cell";
  /** Of the journey; else of the lane. */
  readonly id: Id;
  readonly stepId?: Id;
  readonly tabindex?: 0 | -1;
}

const Curve = later(() => import("../curve/Curve"));

/** Curves of feelings and of tension. A board is drawn without them: they come as soon as it stands. */
export function CurvePart(props: CurveProps): JSX.Element {
  const { arrived } = useBoard();
  return (
    <Show when={arrived()}>
      <WithWords {...props} />
    </Show>
  );
}

function WithWords(props: CurveProps): JSX.Element {
  const hasWords = useMoreWords();
  return (
    <Show when={hasWords()}>
      <Curve {...props} />
    </Show>
  );
}
