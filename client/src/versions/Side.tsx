import type { Id } from "@resa/shared/model/id";
import { createEffect, createSignal, type JSX } from "solid-js";
import { BoardProvider } from "../board/BoardProvider";
import type { LiveBoard } from "../board/live-board";
import type { Canvas } from "../canvas/CanvasProvider";
import { StillCanvas } from "../canvas/StillCanvas";
import styles from "./Side.module.css";
import type { DifferenceRow } from "./difference-row";

/** One of the two: the board, with a mark on all that is different there. */
export function Side(props: {
  board: LiveBoard;
  title: string;
  which: "past" | "today";
  rows: readonly DifferenceRow[];
  /** Whether it stands without the other, under a tab that says what it is. */
  alone: boolean;
  nameOf: (personId: Id) => string;
  onReady: (canvas: Canvas) => void;
}): JSX.Element {
  const [canvas, setCanvas] = createSignal<Canvas>();
  const elsewhere = () => (props.which === "past" ? "added" : "removed");

  createEffect((before: ReadonlyMap<Id, DifferenceRow["what"]>) => {
    const marks = canvas()?.marks;
    if (!marks) return before;
    const after = new Map(
      props.rows.flatMap(({ id, what }) => (what === elsewhere() ? [] : [[id, what]])),
    );
    for (const id of before.keys()) if (!after.has(id)) marks.set(id, null);
    for (const [id, what] of after) if (before.get(id) !== what) marks.set(id, what);
    return after;
  }, new Map());

  return (
    <section class={styles.side} data-alone={props.alone || undefined}>
      <h3>{props.title}</h3>
      <div class={styles.board}>
        <BoardProvider board={props.board}>
          <StillCanvas
            label={props.title}
            nameOf={(id) => props.nameOf(id)}
            onReady={(ready) => {
              setCanvas(() => ready);
              props.onReady(ready);
            }}
          />
        </BoardProvider>
      </div>
    </section>
  );
}
