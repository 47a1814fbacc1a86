import type { CanvasHandle } from "../canvas/canvas-handle";
import { createEffect, type JSX, on, onCleanup, Show, untrack } from "solid-js";
import { Portal } from "solid-js/web";
import { useBoard } from "../board/BoardProvider";
import type { Find } from "../canvas/CanvasProvider";
import { useWords } from "../i18n/WordsProvider";
import { createNarrow } from "../ui/create-narrow";
import { useToast } from "../ui/ToastProvider";
import { placeOfAnchor, recordOf } from "./anchor";
import { CommentsButton } from "./CommentsButton";
import { useCommentsDesk } from "./comments-desk";
import { CommentsPanel } from "./CommentsPanel";
import { useTalk } from "./TalkProvider";

/** The panel covers so much of the window at its right, px. */
const cover = { right: 360 };

export interface FrameTalkProps {
  /** The canvas, while it is what is shown of the board. */
  readonly canvas: CanvasHandle | undefined;
  readonly onCanvas: (act: (canvas: CanvasHandle) => void) => void;
  readonly find: Find;
}

/** What is said of the board, in the frame around it: the button in the bar, and the panel. */
export function FrameTalk(props: FrameTalkProps): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const { projection: board } = useBoard();
  const { projection, outbox, refused, me, nameOf } = useTalk();
  const desk = useCommentsDesk();
  const bar = document.querySelector("[data-comments-place]");
  const isNarrow = createNarrow();

  const anchorOf = (threadId: string) => untrack(() => projection.thread(threadId)?.anchor);
  const reveal = (canvas: CanvasHandle, threadId: string): void => {
    const anchor = anchorOf(threadId);
    const place = anchor && untrack(() => placeOfAnchor(anchor, board));
    if (place) canvas.reveal(place, isNarrow() ? {} : cover);
  };
  const show = (threadId: string): void => {
    const anchor = anchorOf(threadId);
    if (!anchor) return;
    // There the panel covers all of the board.
    if (isNarrow()) desk.show({ what: "nothing" });
    props.onCanvas((canvas) => {
      reveal(canvas, threadId);
      if (!isNarrow() || anchor.kind === "point") return;
      const record = recordOf(anchor, board);
      if (record === "notes") canvas.select(anchor.id);
    });
  };

  // The two panels stand in one place.
  createEffect(() => props.find.isOpen() && desk.show({ what: "nothing" }));
  createEffect(
    on(
      () => desk.shown().what !== "nothing",
      (isOpen) => isOpen && untrack(() => props.find.isOpen() && props.find.close()),
    ),
  );
  // What a thread is about comes into view, and is marked as long as one reads.
  createEffect(() => {
    const shown = desk.shown();
    const { canvas } = props;
    if (shown.what !== "thread" || !canvas || isNarrow()) return;
    reveal(canvas, shown.id);
    const anchor = anchorOf(shown.id);
    if (!anchor || anchor.kind === "point") return;
    canvas.mark(anchor.id, "found");
    onCleanup(() => canvas.mark(anchor.id, null));
  });
  // What is said to somebody who is here reaches them at once.
  const since = Date.now();
  const told = new Set<string>();
  onCleanup(
    projection.follow((threadIds) =>
      untrack(() => {
        for (const threadId of threadIds) {
          const comment = projection.comment(projection.comments(threadId).at(-1) ?? "");
          if (!comment || told.has(comment.id) || comment.at < since) continue;
          if (comment.by === me() || !comment.mentions.includes(me())) continue;
          told.add(comment.id);
          toast({
            text: t("comments.mentioned", { name: nameOf(comment.by) }),
            action: {
              label: t("comments.read"),
              run: () => desk.show({ what: "thread", id: threadId }),
            },
          });
        }
      }),
    ),
  );
  // Of a comment it is said where it stands, with its text.
  createEffect(() => {
    const now = refused();
    if (now?.command.what !== "react") return;
    const { on, id, reaction } = now.command;
    outbox.withdraw(`react/${on}/${id}/${reaction}`);
    toast({ text: t(`problem.${now.problem.code}`) });
  });

  return (
    <>
      <Show when={bar}>
        {(bar) => (
          <Portal mount={bar()}>
            <CommentsButton />
          </Portal>
        )}
      </Show>
      <Show when={desk.shown().what !== "nothing"}>
        <CommentsPanel onShow={show} />
      </Show>
    </>
  );
}
