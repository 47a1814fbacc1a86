import type { StopId } from "@resa/shared/model/stop";
import Play from "lucide-solid/icons/play";
import Plus from "lucide-solid/icons/plus";
import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { createWalk } from "../board/walk";
import type { CanvasHandle } from "../canvas/canvas-handle";
import { titleOfStop } from "../canvas/stops/stop-title";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { createNarrow } from "../ui/create-narrow";
import { SidePanel } from "../ui/SidePanel";
import { createStopDrag } from "./stop-drag";
import { StopRow } from "./StopRow";
import { useWalkDesk } from "./walk-desk";
import styles from "./WalkPanel.module.css";

/** What floats over the board beside what is shown, px. */
const cover = { right: 360 };

/** The stops of the walk in their order: presented from here, put elsewhere, left out, noted on, and added. */
export function WalkPanel(props: {
  onCanvas: (act: (canvas: CanvasHandle) => void) => void;
  onBegin: (to: "everyone" | "me", stop: StopId | null) => void;
}): JSX.Element {
  const t = useWords();
  const board = useBoard();
  const desk = useWalkDesk();
  const walk = createWalk(board);
  const [open, setOpen] = createSignal<StopId | null>(null);
  const [news, setNews] = createSignal("");
  let list: HTMLElement | undefined;

  const mayLead = (): boolean => board.feedback()?.leading.mayLead() === true;
  const hidden = createMemo(() => walk.all().length - walk.stops().length);
  const isNarrow = createNarrow();

  const rowOf = (id: StopId): HTMLElement | null | undefined =>
    list?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`);
  const goTo = (id: StopId | undefined): void =>
    queueMicrotask(() => id && rowOf(id)?.querySelector<HTMLElement>("[aria-expanded]")?.focus());

  const move = (id: StopId, index: number): void => {
    const before = walk.all().indexOf(id);
    const to = Math.max(0, Math.min(walk.all().length - 1, index));
    if (to === before) return;
    const held = document.activeElement;
    walk.move(id, to);
    const stop = walk.stop(id);
    if (stop) setNews(t("walk.moved", { title: titleOfStop(stop, t), at: to + 1 }));
    // A row that is moved in the page loses the focus. What moved it may go no further now.
    queueMicrotask(() => {
      const row = rowOf(id);
      const isHeld = held instanceof HTMLElement && row?.contains(held) === true;
      const to = isHeld && !held.matches(":disabled") ? held : row?.querySelector("[data-handle]");
      if (to instanceof HTMLElement) to.focus();
    });
  };
  /** What is pressed goes with its row: one goes on at the next, else at the last. */
  const remove = (id: StopId): void => {
    const at = walk.all().indexOf(id);
    walk.remove(id);
    goTo(walk.all()[at] ?? walk.all().at(-1));
  };
  const resetOrder = (): void => {
    walk.resetOrder();
    goTo(walk.all()[0]);
  };
  const drag = createStopDrag(() => list, move);

  const choose = (id: StopId): void => {
    setOpen(open() === id ? null : id);
    const rect = walk.rectOf(id);
    if (!rect || open() === null || isNarrow()) return;
    const { width, height } = rect;
    // Of what is large its beginning is enough.
    const part = { ...rect, width: Math.min(width, 640), height: Math.min(height, 360) };
    props.onCanvas((canvas) => canvas.reveal(part, cover));
  };
  const addOwn = (): void => {
    const camera = desk.canvas()?.camera;
    if (!camera) return;
    const [{ x, y, zoom }, { width, height }] = [camera.view(), camera.size()];
    const seen = isNarrow() ? width : width - cover.right;
    const rect = { x, y, width: seen / zoom, height: height / zoom };
    const id = walk.add({ title: "", rect }, open());
    if (id === null) return;
    setOpen(id);
    queueMicrotask(() => rowOf(id)?.querySelector<HTMLElement>("[data-details] textarea")?.focus());
  };

  return (
    <SidePanel
      title={t("walk.title")}
      close={t("app.close")}
      onClose={() => desk.show({ what: "nothing" })}
    >
      <div class={styles.begin}>
        <p>{t("walk.lead")}</p>
        <div class={styles.ways}>
          <Show
            when={mayLead()}
            fallback={
              <Button look="primary" onClick={() => props.onBegin("me", null)}>
                <Icon of={Play} size={16} />
                {t("walk.present")}
              </Button>
            }
          >
            <Button look="primary" onClick={() => props.onBegin("everyone", null)}>
              <Icon of={Play} size={16} />
              {t("walk.toEveryone")}
            </Button>
            <Button onClick={() => props.onBegin("me", null)}>{t("walk.alone")}</Button>
          </Show>
        </div>
      </div>
      <ol ref={(element) => (list = element)} class={styles.list} aria-label={t("walk.stops")}>
        <For each={walk.all()}>
          {(id, index) => (
            <Show when={walk.stop(id)}>
              {(stop) => (
                <StopRow
                  stop={stop()}
                  at={walk.stops().indexOf(id) + 1}
                  index={index()}
                  last={walk.all().length - 1}
                  isOpen={open() === id}
                  drag={drag}
                  onChoose={() => choose(id)}
                  onMove={(to) => move(id, to)}
                  onSet={(fields) => walk.set(id, fields)}
                  onRemove={() => remove(id)}
                  onBegin={() => props.onBegin(mayLead() ? "everyone" : "me", id)}
                />
              )}
            </Show>
          )}
        </For>
      </ol>
      <div class={styles.foot}>
        <p>
          {t("walk.count", { count: walk.stops().length })}
          <Show when={hidden() > 0}> · {t("walk.hiddenCount", { count: hidden() })}</Show>
        </p>
        <Show when={board.mayEdit()}>
          <Show when={desk.canvas()}>
            <Button onClick={addOwn}>
              <Icon of={Plus} size={16} />
              {t("walk.addOwn")}
            </Button>
          </Show>
          <Show when={walk.isReordered()}>
            <Button look="quiet" onClick={resetOrder}>
              {t("walk.resetOrder")}
            </Button>
          </Show>
        </Show>
      </div>
      <p class="spoken" aria-live="polite">
        {news()}
      </p>
    </SidePanel>
  );
}
