import type { Id } from "@resa/shared/model/id";
import type { Rect } from "@resa/shared/layout/box";
import {
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  onCleanup,
  Show,
  untrack,
} from "solid-js";
import type { Comparison } from "../board/comparison";
import type { Canvas } from "../canvas/CanvasProvider";
import { useWords } from "../i18n/WordsProvider";
import { createNarrow } from "../ui/create-narrow";
import { Tabs } from "../ui/Tabs";
import styles from "./Compare.module.css";
import { type DifferenceRow, rowsOf } from "./difference-row";
import { Differences } from "./Differences";
import { type InStep, keepInStep } from "./in-step";
import { Side } from "./Side";

type Part = "list" | "past" | "today";

/** How large what one walks to is shown at least, px at 100 %, so that what is around it is seen too. */
const around = 480;

/** How the board was beside how it is, in step, and the list of what is different; on a phone one of these at a time. */
export function Compared(props: {
  comparison: Comparison;
  nameOf: (personId: Id) => string;
}): JSX.Element {
  const t = useWords();
  const isNarrow = createNarrow();
  const comparison = untrack(() => props.comparison);
  const rows = createMemo(() => rowsOf(comparison.differences(), comparison, t));
  const [current, setCurrent] = createSignal<string | null>(null);
  const [part, setPart] = createSignal<Part>("list");
  const [past, setPast] = createSignal<Canvas>();
  const [today, setToday] = createSignal<Canvas>();
  let inStep: InStep | null = null;

  createEffect(() => {
    const [one, other] = [past(), today()];
    if (!one || !other) return;
    const kept = keepInStep(one.camera, other.camera);
    inStep = kept;
    onCleanup(() => {
      kept.dispose();
      inStep = null;
    });
  });

  /** Shows a part of the board on both sides, each where it stands there, in one size. */
  function frame(places: { readonly past: Rect; readonly today: Rect }): void {
    const width = Math.max(around, places.past.width, places.today.width);
    const height = Math.max(around, places.past.height, places.today.height);
    const grown = ({ x, y, ...rect }: Rect): Rect => ({
      x: x - (width - rect.width) / 2,
      y: y - (height - rect.height) / 2,
      width,
      height,
    });
    const move = (): void => {
      past()?.camera.fit(grown(places.past));
      today()?.camera.fit(grown(places.today));
    };
    if (inStep) inStep.apart(move);
    else move();
  }
  function goTo(row: DifferenceRow): void {
    setCurrent(row.key);
    if (isNarrow()) setPart(row.what === "removed" ? "past" : "today");
    const place = row.today ?? row.past;
    if (place) frame({ past: row.past ?? place, today: row.today ?? place });
  }
  // A side that comes shows what one walked to, else the first difference, else the beginning.
  const begin = (): void => {
    const all = untrack(rows);
    const row =
      all.find(({ key }) => key === untrack(current)) ?? all.find((row) => row.today ?? row.past);
    const [sheet] = comparison.today.projection.arrangement.journeys;
    const whole = comparison.today.projection.layout.journey(sheet ?? "");
    const place = row?.today ?? row?.past ?? (whole && { ...whole, width: 900, height: 600 });
    if (place) frame({ past: row?.past ?? place, today: row?.today ?? place });
  };
  const onReady = (set: (canvas: Canvas) => void) => (canvas: Canvas) => {
    set(canvas);
    queueMicrotask(begin);
  };

  const list = () => <Differences rows={rows()} current={current()} onChoose={goTo} />;
  const sidePast = () => (
    <Side
      board={comparison.past}
      title={t("versions.past")}
      rows={rows()}
      alone={isNarrow()}
      which="past"
      nameOf={(id) => props.nameOf(id)}
      onReady={onReady(setPast)}
    />
  );
  const sideToday = () => (
    <Side
      board={comparison.today}
      title={t("versions.today")}
      rows={rows()}
      alone={isNarrow()}
      which="today"
      nameOf={(id) => props.nameOf(id)}
      onReady={onReady(setToday)}
    />
  );

  return (
    <Show
      when={isNarrow()}
      fallback={
        <div class={styles.sides}>
          {list()}
          {sidePast()}
          {sideToday()}
        </div>
      }
    >
      <div class={styles.tabs}>
        <Tabs
          label={t("versions.parts")}
          chosen={part()}
          onChoose={setPart}
          tabs={[
            { value: "list", label: t("versions.differences") },
            { value: "past", label: t("versions.past") },
            { value: "today", label: t("versions.today") },
          ]}
        >
          <Show when={part() !== "list"} fallback={list()}>
            <Show when={part() === "past"} fallback={sideToday()}>
              {sidePast()}
            </Show>
          </Show>
        </Tabs>
      </div>
    </Show>
  );
}
