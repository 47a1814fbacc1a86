import { gapOf } from "@resa/shared/model/feeling";
import type { Id } from "@resa/shared/model/id";
import { isCell } from "@resa/shared/model/place";
import { createMemo, type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { sayValue } from "../canvas/curve/line";
import { useWords } from "../i18n/WordsProvider";
import { Face } from "../ui/Face";
import { Said } from "../ui/Said";
import styles from "./MomentFeelings.module.css";

/** How a touchpoint should feel, how it does and how far the two are apart, and what we do. Nothing for what is no touchpoint. */
export function MomentFeelings(props: { momentId: Id }): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const isTouchpoint = createMemo(() => {
    const { place } = projection.note(props.momentId);
    return isCell(place) && projection.lane(place.laneId).role === "touchpoints";
  });
  const touchpoint = createMemo(() => projection.touchpoint(props.momentId));
  const gap = (): string => {
    const by = gapOf(touchpoint());
    if (by === null || by === 0) return "";
    return t(by < 0 ? "feeling.worse" : "feeling.better", { count: Math.abs(by) });
  };
  const has = (): boolean =>
    touchpoint().wished !== null || touchpoint().actual !== null || touchpoint().action !== "";

  return (
    <Show when={isTouchpoint() && has()}>
      <dl class={styles.feelings}>
        <Felt line="wished" of={touchpoint().wished} />
        <Felt line="actual" of={touchpoint().actual} />
        <Said label={t("moments.gap")} text={gap()} />
        <Said label={t("moments.action")} text={touchpoint().action} />
      </dl>
    </Show>
  );
}

/** A feeling as a face and in words. */
function Felt(props: { line: "wished" | "actual"; of: -2 | -1 | 0 | 1 | 2 | null }): JSX.Element {
  const t = useWords();
  const of = createMemo(() => (props.of === null ? null : { value: props.of }));
  return (
    <Show when={of()}>
      {(of) => (
        <div>
          <dt>{t(`feeling.line.${props.line}`)}</dt>
          <dd class={styles.felt}>
            <Face of={of().value} />
            {sayValue(t, props.line, of().value)}
          </dd>
        </div>
      )}
    </Show>
  );
}
