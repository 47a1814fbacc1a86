import type { Id } from "@resa/shared/model/id";
import {
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  onCleanup,
  Show,
  untrack,
} from "solid-js";
import { useBoard } from "../board/BoardProvider";
import type { LiveFeedback } from "../board/live-feedback";
import { recordOfId } from "../board/record-text";
import type { CanvasHandle } from "../canvas/canvas-handle";
import { useMoreWords, useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { createFocusReturn } from "../ui/create-focus-return";
import { createNarrow } from "../ui/create-narrow";
import { type NewsItem, newsOf, placeOfNews } from "./news-item";
import styles from "./News.module.css";
import { NewsPanel } from "./NewsPanel";

/** What floats over the board beside what is shown, px. */
const cover = { top: 0, right: 360 };

interface NewsProps {
  readonly nameOf: (personId: Id) => string;
  /** The canvas, while it is looked at. */
  readonly canvas: CanvasHandle | undefined;
  /** Does something on the canvas, and comes to it first from elsewhere. */
  readonly onCanvas: (act: (canvas: CanvasHandle) => void) => void;
}

/** What is new on the board since this person was here last: told in a line, marked on the board, and listed when it is asked for. */
export default function News(props: NewsProps): JSX.Element {
  const { feedback } = useBoard();
  const hasWords = useMoreWords();
  return (
    <Show when={hasWords() && feedback()}>
      {(feedback) => <Told feedback={feedback()} {...props} />}
    </Show>
  );
}

function Told(props: NewsProps & { feedback: LiveFeedback }): JSX.Element {
  const { projection: board } = useBoard();
  const { news, unread, projection } = untrack(() => props.feedback);
  const items = createMemo(() => newsOf(props.feedback));
  const [isOpen, setOpen] = createSignal(false);
  const nameOf = (id: Id): string => projection.name(id) || props.nameOf(id);
  const isNarrow = createNarrow();

  // A dashed ring around what is new, for as long as it is.
  const ids = createMemo(() => items().flatMap(({ thingId }) => thingId?.split("/") ?? []));
  createEffect(() => props.canvas?.markNew(ids()));
  onCleanup(() => untrack(() => props.canvas)?.markNew([]));

  let line: HTMLElement | undefined;
  function show(item: NewsItem): void {
    const place = untrack(() => placeOfNews(item, board));
    if (!place) return;
    if (isNarrow()) setOpen(false);
    props.onCanvas((canvas) => {
      canvas.reveal(place, isNarrow() ? {} : cover);
      const { thingId } = item;
      if (thingId && recordOfId(thingId, board.arrangement) === "notes") canvas.select(thingId);
    });
  }
  function see(): void {
    for (const threadId of untrack(unread.threads)) unread.read(threadId);
    news.see();
    setOpen(false);
  }

  return (
    <Show
      when={isOpen()}
      fallback={
        <Show when={items().length > 0}>
          <Line
            count={items().length}
            onShow={() => setOpen(true)}
            onSeen={see}
            ref={(element) => (line = element)}
          />
        </Show>
      }
    >
      <NewsPanel
        items={items()}
        nameOf={nameOf}
        onShow={show}
        onSeen={see}
        onClose={() => {
          setOpen(false);
          // The button that opened it was away meanwhile.
          line?.querySelector("button")?.focus();
        }}
      />
    </Show>
  );
}

/** How much is new, and what to do about it. */
function Line(props: {
  count: number;
  onShow: () => void;
  onSeen: () => void;
  ref: (element: HTMLElement) => void;
}): JSX.Element {
  const t = useWords();
  let line: HTMLElement | undefined;
  createFocusReturn(() => line);
  return (
    <section
      ref={(element) => {
        line = element;
        props.ref(element);
      }}
      class={styles.line}
      aria-label={t("news.title")}
    >
      <p>{t("news.count", { count: props.count })}</p>
      <Button look="quiet" onClick={() => props.onShow()}>
        {t("news.show")}
      </Button>
      <Button look="quiet" onClick={() => props.onSeen()}>
        {t("news.seen")}
      </Button>
    </section>
  );
}
