import type { Id } from "@resa/shared/model/id";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { Face } from "../../ui/Face";
import { useCanvas } from "../CanvasProvider";
import { keyOfThing } from "../select/thing";
import { elementOf } from "../select/walker";
import { useCurveDesk } from "./curve-desk";
import styles from "./CurvePoint.module.css";
import { faceOf, type Line, sayPoint, valuesOf } from "./line";
import { valueByKey } from "./point-keys";
import { startPointDrag } from "./point-drag";
import { pointName, reachPoint } from "./reach-point";
import { heightOf } from "./scale";

/** One point of a curve: a slider for a step. Where nothing is known yet it is there for the keyboard, and seen when that comes to it. */
export function CurvePoint(props: {
  laneId: Id;
  stepId: Id;
  line: Line;
  value: number | null;
  /** Another point of the step is at the same value. */
  isMet: boolean;
  /** The colour of somebody else whose hand is on it, as CSS. */
  heldBy: string | undefined;
  tabindex: 0 | -1;
  column: () => HTMLElement;
  onPick: () => void;
}): JSX.Element {
  const t = useWords();
  const board = useBoard();
  const canvas = useCanvas();
  const desk = useCurveDesk();
  const { projection, mayEdit } = board;
  const [laneId, stepId, line] = untrack(() => [props.laneId, props.stepId, props.line]);
  const step = projection.step(stepId);
  const values = valuesOf(line);
  const stepName = (): string => step.title || t("journey.step.untitled");

  const goBeside = (by: 1 | -1): void => {
    const { arrangement } = projection;
    const journeyId = arrangement.lane(laneId)?.journeyId ?? "";
    const all = arrangement.stepsOfJourney(journeyId);
    const next = all[all.indexOf(stepId) + by];
    if (next !== undefined) reachPoint(board, canvas, laneId, next, line);
  };
  const onKey = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const value = valueByKey(line, props.value, key);
    if (value !== undefined && mayEdit()) desk.set(laneId, stepId, line, value);
    else if (key === "ArrowLeft" || key === "ArrowRight") goBeside(key === "ArrowRight" ? 1 : -1);
    else if ((key === "Enter" || key === " ") && mayEdit()) props.onPick();
    else if (key === "Escape") elementOf({ kind: "cell", laneId, stepId })?.focus();
    else if (key === "Tab") {
      // Not to the next cell, but to what comes next in this one.
      event.stopPropagation();
      return;
    } else if (value === undefined) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      class={styles.point}
      role="slider"
      aria-orientation="vertical"
      aria-label={t(`feeling.of.${line}`, { step: stepName() })}
      aria-valuemin={values[0]}
      aria-valuemax={values[4]}
      aria-valuenow={props.value ?? values[2]}
      aria-valuetext={sayPoint(t, line, props.value)}
      aria-readonly={!mayEdit()}
      data-point={pointName(laneId, stepId, line)}
      data-line={line}
      data-value={props.value ?? "none"}
      data-met={props.isMet || undefined}
      data-pen={desk.pen() === line || undefined}
      data-held={props.heldBy ? true : undefined}
      tabindex={props.tabindex}
      style={{
        top: `${heightOf(line, props.value ?? values[2] ?? 0)}px`,
        "--person": props.heldBy,
      }}
      on:focus={() => {
        const journeyId = projection.arrangement.lane(laneId)?.journeyId ?? "";
        // Tab goes on among the points of this cell.
        canvas.tabStop.visit(keyOfThing({ kind: "cell", laneId, stepId }), journeyId);
      }}
      on:keydown={onKey}
      on:pointerdown={(event: PointerEvent) => {
        if (event.button !== 0 || !mayEdit() || canvas.element().dataset["hand"]) return;
        event.stopPropagation();
        canvas.edit(null);
        if (line !== "tension") desk.setPen(line);
        startPointDrag(
          desk,
          { laneId, stepId, line, column: props.column(), onClick: () => props.onPick() },
          event,
        );
      }}
    >
      <Show when={props.value !== null && !(props.isMet && line === "wished")}>
        <Show when={line !== "tension"} fallback={props.value}>
          <Face of={faceOf(props.value)} size={line === "actual" ? 22 : 18} />
        </Show>
      </Show>
    </div>
  );
}
