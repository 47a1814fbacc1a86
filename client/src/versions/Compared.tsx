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

type Part = "list" | "then" | "now";

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
  const [then, setThen] = createSignal<Canvas>();
  const [now, setNow] = createSignal<Canvas>();
  let inStep: InStep | null = null;

  createEffect(() => {
    const [one, other] = [then(), now()];
    if (!one || !other) return;
    const kept = keepInStep(one.camera, other.camera);
    inStep = kept;
    onCleanup(() => {
      kept.dispose();
      inStep = null;
    });
  });

  /** Shows a part of the board on both sides, each where it stands there, in one size. */
  function frame(places: { readonly then: Rect; readonly now: Rect }): void {
    const width = Math.max(around, places.then.width, places.now.width);
    const height = Math.max(around, places.then.height, places.now.height);
    const grown = ({ x, y, ...rect }: Rect): Rect => ({
      x: x - (width - rect.width) / 2,
      y: y - (height - rect.height) / 2,
      width,
      height,
    });
    const move = (): void => {
      then()?.camera.fit(grown(places.then));
      now()?.camera.fit(grown(places.now));
    };
    if (inStep) inStep.apart(move);
    else move();
  }
  function goTo(row: DifferenceRow): void {
    setCurrent(row.key);
    if (isNarrow()) setPart(row.what === "removed" ? "then" : "now");
    const place = row.now ?? row.then;
    if (place) frame({ then: row.then ?? place, now: row.now ?? place });
  }
  // A side that comes shows what one walked to, else the first difference, else the beginning.
  const begin = (): void => {
    const all = untrack(rows);
    const row =
      all.find(({ key }) => key === untrack(current)) ?? all.find((row) => row.now ?? row.then);
    const [sheet] = comparison.now.projection.arrangement.journeys;
    const whole = comparison.now.projection.layout.journey(sheet ?? "");
    const place = row?.now ?? row?.then ?? (whole && { ...whole, width: 900, height: 600 });
    if (place) frame({ then: row?.then ?? place, now: row?.now ?? place });
  };
  const onReady = (set: (canvas: Canvas) => void) => (canvas: Canvas) => {
    set(canvas);
    queueMicrotask(begin);
  };

  const list = () => <Differences rows={rows()} current={current()} onChoose={goTo} />;
  const sideThen = () => (
    <Side
      board={comparison.then}
      title={t("versions.then")}
      rows={rows()}
      alone={isNarrow()}
      which="then"
      nameOf={(id) => props.nameOf(id)}
      onReady={onReady(setThen)}
    />
  );
  const sideNow = () => (
    <Side
      board={comparison.now}
      title={t("versions.now")}
      rows={rows()}
      alone={isNarrow()}
      which="now"
      nameOf={(id) => props.nameOf(id)}
      onReady={onReady(setNow)}
    />
  );

  return (
    <Show
      when={isNarrow()}
      fallback={
        <div class={styles.sides}>
          {list()}
          {sideThen()}
          {sideNow()}
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
            { value: "then", label: t("versions.then") },
            { value: "now", label: t("versions.now") },
          ]}
        >
          <Show when={part() !== "list"} fallback={list()}>
            <Show when={part() === "then"} fallback={sideNow()}>
              {sideThen()}
            </Show>
          </Show>
        </Tabs>
      </div>
    </Show>
  );
}
