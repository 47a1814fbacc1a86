import MessageCirclePlus from "lucide-solid/icons/message-circle-plus";
import { type JSX, onCleanup, onMount, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useCanvas } from "../canvas/CanvasProvider";
import type { TalkedOf } from "../canvas/feedback-desk";
import { noteAt } from "../canvas/notes/note-at";
import { thingOfKey } from "../canvas/select/thing";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import type { Commenting } from "./commenting";
import { useCommentsDesk } from "./comments-desk";
import { useTalk } from "./TalkProvider";
import styles from "./ThingMark.module.css";

/** Begins a comment: on what is selected, else on what is pressed next. */
export function CommentTool(props: { commenting: Commenting }): JSX.Element {
  const t = useWords();
  const { mayGive } = useTalk();
  const desk = useCommentsDesk();
  return (
    <Show when={mayGive()}>
      <IconButton
        label={t("comments.comment")}
        keys="C"
        tooltipSide="right"
        pressed={desk.isArmed()}
        onClick={() => props.commenting.begin()}
      >
        <Icon of={MessageCirclePlus} />
      </IconButton>
    </Show>
  );
}

/** What an element of the canvas is the face of. A cell is none: in it one comments on a place. */
function thingAt(element: Element): TalkedOf | null {
  const id = element.closest<HTMLElement>("[data-note]")?.dataset["note"];
  if (id !== undefined) return { kind: "note", id };
  const face = element.closest<HTMLElement>("[data-thing]");
  const thing = thingOfKey(face?.dataset["thing"] ?? "");
  return thing?.kind === "cell" ? null : thing;
}

/** A press that moves no more than this (px) is a click. */
const slop = 4;

/** While the tool is in the hand: lies over the board, and asks what the comment is about. */
export function CommentVeil(props: { commenting: Commenting }): JSX.Element {
  const { camera } = useCanvas();
  const { layout, arrangement } = useBoard().projection;
  let from = { x: 0, y: 0 };
  let veil: HTMLDivElement | undefined;

  const choose = (client: { readonly x: number; readonly y: number }): void => {
    const under = document
      .elementsFromPoint(client.x, client.y)
      .find((element) => element !== veil && element.closest("[data-note], [data-thing]"));
    const point = camera.toBoard(client);
    const noteId = camera.distance() === "near" ? null : noteAt(layout, arrangement, point);
    const thing = noteId ? ({ kind: "note", id: noteId } as const) : under && thingAt(under);
    if (thing) props.commenting.on(thing);
    else props.commenting.at(point);
  };
  return (
    <div
      ref={(element) => (veil = element)}
      class={styles.veil}
      on:pointerdown={(event) => {
        from = { x: event.clientX, y: event.clientY };
        // A mouse would draw a frame; a finger may move the view.
        if (event.pointerType === "mouse" && event.button === 0) event.stopPropagation();
      }}
      onClick={(event) => {
        const { clientX: x, clientY: y } = event;
        if (Math.hypot(x - from.x, y - from.y) <= slop) choose({ x, y });
      }}
    />
  );
}

/** Says how the tool is used, and answers its keys. */
export function CommentHow(props: { commenting: Commenting }): JSX.Element {
  const t = useWords();
  const { camera, element } = useCanvas();
  const desk = useCommentsDesk();
  let how: HTMLDivElement | undefined;
  onMount(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, target } = event;
      const at = target instanceof Element ? target : document.body;
      if (key !== "Escape" && (key !== "Enter" || how?.contains(at))) return;
      event.preventDefault();
      event.stopPropagation();
      if (key === "Escape") return desk.arm(false);
      const thing = thingAt(at);
      if (thing) return props.commenting.on(thing);
      const { x, y, width, height } = element().getBoundingClientRect();
      props.commenting.at(camera.toBoard({ x: x + width / 2, y: y + height / 2 }));
    };
    document.addEventListener("keydown", onKey, { capture: true });
    onCleanup(() => document.removeEventListener("keydown", onKey, { capture: true }));
  });
  return (
    <div ref={(element) => (how = element)} class={styles.how} role="status">
      <span>{t("comments.where")}</span>
      <Button look="quiet" onClick={() => desk.arm(false)}>
        {t("comments.cancel")}
      </Button>
    </div>
  );
}
