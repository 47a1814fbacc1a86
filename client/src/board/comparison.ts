import { type Difference, differenceOf } from "@resa/shared/document/difference";
import { openState } from "@resa/shared/operations/board-state";
import { type Accessor, createSignal } from "solid-js";
import type { LiveBoard } from "./live-board";
import { makeStillBoard } from "./still-board";

/** How a board was beside how it is: both can only be looked at. */
export interface Comparison {
  readonly past: LiveBoard;
  readonly today: LiveBoard;
  /** What came, went or changed since, in no order; follows the board as it is a moment later. */
  readonly differences: Accessor<readonly Difference[]>;
  dispose(): void;
}

/** While people are at work it isn't compared at each letter, ms. */
const calm = 400;

/** `state` is the board in a version. Throws when it is no document. */
export function makeComparison(state: Uint8Array, live: LiveBoard): Comparison {
  const doc = openState(state);
  const past = makeStillBoard(doc, live.id, live.me);
  const now = live.commands((transactor) => transactor.doc);
  const [differences, setDifferences] = createSignal(differenceOf(doc, now));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    setDifferences(differenceOf(doc, now));
  };
  const wait = (): void => void (timer ??= setTimeout(look, calm));
  now.on("update", wait);
  return {
    past,
    today: { ...live, mayEdit: () => false, feedback: () => null },
    differences,
    dispose() {
      clearTimeout(timer);
      now.off("update", wait);
      past.dispose();
    },
  };
}
