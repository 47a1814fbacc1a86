import { curveHeight } from "@resa/shared/layout/sizes";
import type { Id } from "@resa/shared/model/id";
import { createMemo, createSignal, For, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { colourOfPerson } from "../../board/person-colour";
import { useWords } from "../../i18n/WordsProvider";
import { useCanvas } from "../CanvasProvider";
import { createPoints, useCurveDesk } from "./curve-desk";
import styles from "./CurveColumn.module.css";
import { CurvePoint } from "./CurvePoint";
import { FacePicker } from "./FacePicker";
import { type Line, linesOf, sayPoint } from "./line";
import { startPointDrag } from "./point-drag";
import { heightOf, valueAt } from "./scale";

/** The part of a cell that the curves go through: the points of its step, and where others can be set. */
export function CurveColumn(props: { laneId: Id; stepId: Id; tabindex: 0 | -1 }): JSX.Element {
  const t = useWords();
  const { projection, presence, mayEdit } = useBoard();
  const canvas = useCanvas();
  const desk = useCurveDesk();
  const [laneId, stepId] = untrack(() => [props.laneId, props.stepId]);
  const lane = projection.lane(laneId);
  const pointsAt = createPoints(laneId);
  const points = createMemo(() => pointsAt(stepId));
  const lines = createMemo(() => linesOf(lane.role));
  /** What a press beside the points draws. */
  const drawn = (): Line => (lane.role === "tension" ? "tension" : desk.pen());
  const [hover, setHover] = createSignal<number | null>(null);
  const [picking, setPicking] = createSignal<Line | null>(null);
  let column: HTMLDivElement | undefined;
  const element = (): HTMLElement => column ?? document.body;

  const held = createMemo((): Line | undefined => {
    const hold = desk.hold();
    if (hold?.laneId !== laneId || hold.stepId !== stepId) return undefined;
    return lines().find((line) => hold[line] !== null);
  });
  const holderOf = (line: Line): string | undefined => {
    const holder = presence
      .holders(laneId, stepId)
      .find(({ feeling }) => (feeling?.[line] ?? null) !== null);
    return holder && colourOfPerson(holder.person.id);
  };
  const said = (): { readonly line: Line; readonly value: number } | null => {
    const line = held() ?? drawn();
    const value = held() ? points()[line] : hover();
    return value === null || picking() ? null : { line, value };
  };
  const isFirst = createMemo(() => projection.stepsOfJourney(lane.journeyId)[0] === stepId);
  const begins = (): boolean =>
    lane.role === "feelings" && mayEdit() && isFirst() && points().wished === null;

  return (
    <div
      ref={(created) => (column = created)}
      class={styles.column}
      data-drawing={mayEdit() || undefined}
      style={{ height: `${curveHeight}px` }}
      on:pointerdown={(event: PointerEvent) => {
        // A finger chooses the cell, whose fields have faces: it may only have come to move the view.
        if (event.button !== 0 || event.pointerType === "touch" || event.shiftKey) return;
        if (!mayEdit() || canvas.element().dataset["hand"] || event.target !== column) return;
        event.stopPropagation();
        canvas.edit(null);
        const line = drawn();
        startPointDrag(desk, { laneId, stepId, line, column: element() }, event);
      }}
      on:pointermove={(event: PointerEvent) => {
        const isFree = event.target === column && event.pointerType !== "touch" && mayEdit();
        const { top, height } = element().getBoundingClientRect();
        setHover(isFree ? valueAt(drawn(), ((event.clientY - top) / height) * curveHeight) : null);
      }}
      on:pointerleave={() => setHover(null)}
      // Else it would be a place for a new note.
      on:dblclick={(event: MouseEvent) => event.stopPropagation()}
    >
      <Show when={begins()}>
        <p class={styles.first} style={{ top: `${heightOf("wished", 1)}px` }}>
          <span class={styles.ghost} data-line="wished" />
          {t("feeling.first")}
        </p>
      </Show>
      <Show when={hover() !== null && !held()}>
        <span
          class={styles.ghost}
          data-line={drawn()}
          style={{ top: `${heightOf(drawn(), hover() ?? 0)}px` }}
        />
      </Show>
      <For each={lines()}>
        {(line) => (
          <CurvePoint
            laneId={laneId}
            stepId={stepId}
            line={line}
            value={points()[line]}
            isMet={points().wished !== null && points().wished === points().actual}
            heldBy={holderOf(line)}
            tabindex={props.tabindex}
            column={element}
            onPick={() => setPicking(line)}
          />
        )}
      </For>
      <Show when={said()}>
        {(point) => (
          <span
            class={styles.said}
            aria-hidden="true"
            style={{ top: `${heightOf(point().line, point().value)}px` }}
          >
            {sayPoint(t, point().line, point().value)}
          </span>
        )}
      </Show>
      <Show when={mayEdit() && !begins() && points()[drawn()] === null}>
        <p class={styles.ask} aria-hidden="true">
          {t(`feeling.ask.${drawn()}`)}
        </p>
      </Show>
      <Show when={picking()}>
        {(line) => (
          <FacePicker
            laneId={laneId}
            stepId={stepId}
            lines={lines()}
            line={line()}
            beside={element()}
            onClose={() => setPicking(null)}
          />
        )}
      </Show>
    </div>
  );
}
