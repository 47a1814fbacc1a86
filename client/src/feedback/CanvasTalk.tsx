import { createEffect, type JSX, onCleanup, onMount, Show } from "solid-js";
import { Portal } from "solid-js/web";
import { useBoard } from "../board/BoardProvider";
import { useCanvas } from "../canvas/CanvasProvider";
import { useWords } from "../i18n/WordsProvider";
import { anchorOn } from "./anchor";
import { commentCommands } from "./comment-commands";
import { makeCommenting } from "./commenting";
import { useCommentsDesk } from "./comments-desk";
import { CommentHow, CommentTool, CommentVeil } from "./CommentTool";
import { Pins } from "./Pins";
import { useTalk, WithTalk } from "./TalkProvider";
import { ThingTalk } from "./ThingTalk";
import { HeadMark, NoteMark } from "./ThingMark";

/** What is said of the board, on the canvas: marks, pins, the tool, and the section in the inspector. */
export function CanvasTalk(): JSX.Element {
  const t = useWords();
  const { projection: board } = useBoard();
  const canvas = useCanvas();
  const talk = useTalk();
  const { projection, mayGive } = talk;
  const desk = useCommentsDesk();
  const commenting = makeCommenting(canvas, desk);

  const withTalk = (draw: () => JSX.Element): JSX.Element => (
    <WithTalk talk={talk}>{draw()}</WithTalk>
  );
  onMount(() => {
    canvas.setFeedback({
      section: (thing) =>
        withTalk(() => (
          <Show when={anchorOn(thing, thing.id, board)}>
            {(anchor) => <ThingTalk anchor={anchor()} />}
          </Show>
        )),
      mark: (thing, tabindex) =>
        withTalk(() =>
          thing.kind === "cell" ? null : thing.kind === "note" ? (
            <NoteMark of={thing} />
          ) : (
            <HeadMark of={thing} tabindex={tabindex} />
          ),
        ),
      say(thingId) {
        const count = projection.countOn(thingId);
        return count > 0 ? t("comments.count", { count }) : "";
      },
      reach: desk.want,
      tool: () => withTalk(() => <CommentTool commenting={commenting} />),
    });
    canvas.addCommands(commentCommands({ canvas, commenting, desk, mayGive }));
  });
  onCleanup(() => {
    canvas.setFeedback(null);
    desk.arm(false);
  });
  // A press on the bubble of a card leads to what is said.
  onMount(() => {
    const onClick = ({ target }: MouseEvent): void => {
      const bubble =
        target instanceof Element ? target.closest<HTMLElement>("[data-talked]") : null;
      if (bubble) desk.want(bubble.dataset["talked"] ?? null);
    };
    canvas.element().addEventListener("click", onClick);
    onCleanup(() => canvas.element().removeEventListener("click", onClick));
  });
  // Whoever takes up another tool has changed their mind.
  createEffect(() => canvas.tool() === "hand" && desk.arm(false));

  return (
    <>
      <Portal mount={canvas.element()}>
        <Show when={desk.isArmed()}>
          <CommentVeil commenting={commenting} />
        </Show>
        <Pins />
      </Portal>
      <Show when={desk.isArmed()}>
        <CommentHow commenting={commenting} />
      </Show>
    </>
  );
}
