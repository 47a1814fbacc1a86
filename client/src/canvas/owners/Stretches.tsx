import { laneNameWidth } from "@resa/shared/layout/sizes";
import { type Span, spanning } from "@resa/shared/layout/span";
import type { Id } from "@resa/shared/model/id";
import { createEffect, createMemo, For, type JSX, onCleanup, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { useCanvas } from "../CanvasProvider";
import { ownerIcon } from "./owner-icon";
import { createOwners, type Stretch } from "./owners";
import styles from "./Stretches.module.css";

/** Under the heads of the steps: the bracket over our part, wherever we act, and what shows that the others are outside it. */
export function Stretches(props: { journeyId: Id }): JSX.Element {
  const { projection } = useBoard();
  const { camera } = useCanvas();
  const journeyId = untrack(() => props.journeyId);
  const owners = createOwners(journeyId, projection);
  const box = createMemo(() => projection.journeyBox(journeyId));
  const isFar = (): boolean => camera.distance() === "far";
  /** Once the steps stand elsewhere, they are another list. */
  const inView = createMemo(() => {
    const { x, width } = camera.window();
    const left = x - (box()?.x ?? 0);
    const spanOf = (stretch: Stretch): Span => spanIn(stretch, projection.layout.step);
    return spanning(owners.stretches(), spanOf, left, left + width);
  });
  return (
    <div
      class={styles.stretches}
      data-far={isFar() || undefined}
      style={{ "--unzoom": isFar() ? 1 / camera.zoom() : 1 }}
      aria-hidden="true"
    >
      <For each={inView()}>
        {(stretch) => <Bracket stretch={stretch} left={box()?.x ?? 0} isFar={isFar()} />}
      </For>
    </div>
  );
}

/** The room that a bracket keeps for its name, px. */
const nameRoom = 112;

function Bracket(props: {
  stretch: Stretch;
  /** Where the journey begins on the board, px. */
  left: number;
  isFar: boolean;
}): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const { camera } = useCanvas();
  const { owner } = untrack(() => props.stretch);
  const span = createMemo(() => spanIn(props.stretch, projection.stepBox));
  let name: HTMLElement | undefined;

  createEffect(() => {
    if (owner !== "us") return;
    const { start, end } = span();
    const from = props.left + start;
    let shown = 0;
    // By hand, as the heads themselves: the name stays in view while the view moves over a long bracket.
    const unfollow = camera.follow((view) => {
      const most = Math.max(0, end - start - nameRoom);
      const along = Math.min(Math.max(0, view.x + laneNameWidth - from), most);
      if (along === shown) return;
      shown = along;
      name?.style.setProperty("translate", `${along}px`);
    });
    onCleanup(unfollow);
  });

  return (
    <div
      class={styles.stretch}
      data-owner={owner}
      style={{ left: `${span().start}px`, width: `${span().end - span().start}px` }}
    >
      <Show
        when={owner === "us" ? null : owner}
        fallback={
          <span ref={(element) => (name = element)} class={styles.name}>
            {t("owner.part")}
          </span>
        }
      >
        {(outsider) => (
          <Show when={props.isFar && outsider() === "nobody"}>
            <span class={styles.sign}>
              <Icon of={ownerIcon[outsider()]} size={14} />
            </span>
          </Show>
        )}
      </Show>
    </div>
  );
}

/** From the left edge of the first step to the right edge of the last. */
function spanIn(
  { stepIds }: Stretch,
  columnOf: (stepId: Id) => { readonly x: number; readonly width: number } | undefined,
): Span {
  const [first] = stepIds;
  const [start, last] = [columnOf(first), columnOf(stepIds.at(-1) ?? first)];
  return { start: start?.x ?? 0, end: (last?.x ?? 0) + (last?.width ?? 0) };
}
