import type { Id } from "@resa/shared/model/id";
import { createEffect, createSignal, type JSX, onCleanup, onMount, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useFetch } from "../i18n/WordsProvider";
import { afterPaint } from "../after-paint";
import { later } from "../ui/Later";
import styles from "./BoardCanvas.module.css";
import { BoardScene, sceneParts } from "./BoardScene";
import { type CanvasHandle, makeCanvasHandle } from "./canvas-handle";
import { createCanvas } from "./create-canvas";
import { CanvasProvider, type Find } from "./CanvasProvider";
import { followFocus } from "./view/follow-focus";
import { fetchWriting } from "./notes/fetch-writing";
import { isOnBoard } from "./commands/key-target";
import { listenToGestures } from "./select/gestures";
import { journeyOfThing } from "./select/journey-of";
import { renameHead } from "./select/rename-head";
import { HeadTools } from "./sheet/HeadTools";
import { createOpening } from "./view/opening";
import { setStage, type StageSoon } from "./view/stage";

// A board opens without them; they come as soon as it stands there, so that they are here when there is no connection.
const Inspector = later(() => import("./inspector/Inspector"));
const FloatingTools = later(() => import("./FloatingTools"));
const Keyboard = later(() => import("./commands/Keyboard"));
const HandMarks = later(() => import("./select/HandMarks"));
const PeerPointers = later(() => import("./peers/PeerPointers"));

/** The board as an infinite canvas: everything that stands on it, and the tools that float over it. */
export function BoardCanvas(props: {
  nameOf: (personId: Id) => string;
  /** The search of the board, for the commands that open it. */
  find?: Find;
  onReady?: (canvas: CanvasHandle) => void;
  /** What works on this canvas (`useCanvas`) without being a part of it. */
  children?: JSX.Element;
}): JSX.Element {
  const fetchPart = useFetch();
  const board = useBoard();
  const { projection, presence, arrived } = board;
  const { arrangement } = projection;

  const stage: StageSoon = {};
  const [spaceHeld, holdSpace] = createSignal(false);
  // The element is there before anybody can ask for it: refs are set before onMount.
  const canvas = createCanvas(board, () => stage.window ?? document.body, {
    nameOf: (personId) => props.nameOf(personId),
    find: untrack(() => props.find) ?? null,
    fetchKeys: () => void Keyboard.fetch().catch(() => undefined),
  });
  const { camera, selection, editing, edit, tool } = canvas;

  setStage(stage, camera);
  onMount(() => {
    if (!stage.window) return;
    const endGestures = listenToGestures({
      element: stage.window,
      board,
      canvas,
      hand: () => tool() === "hand" || spaceHeld(),
    });
    const onKey = (event: KeyboardEvent): void => {
      // A dialog's own listener can't keep its keys from here: Solid hears them at the document too.
      const inDialog = event.target instanceof Element && event.target.closest("dialog") !== null;
      // Nor are keys meant for a board that something else lies over.
      if (event.defaultPrevented || inDialog || stage.window?.inert) return;
      if (event.code === "Space" && isOnBoard(event.target) && editing() === null) holdSpace(true);
      canvas.keys.press(event);
    };
    const onKeyUp = (event: KeyboardEvent): void =>
      void (event.code === "Space" && holdSpace(false));
    document.addEventListener("keydown", onKey);
    document.addEventListener("keyup", onKeyUp);
    document.addEventListener("paste", canvas.pastes.take);
    onCleanup(() => {
      endGestures();
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("keyup", onKeyUp);
      document.removeEventListener("paste", canvas.pastes.take);
    });
    props.onReady?.(makeCanvasHandle(canvas));
  });

  createOpening(board, canvas);
  fetchWriting(canvas);
  createEffect(() => presence.show({ selection: selection.all() }));
  onCleanup(() => presence.show({ selection: [], pointer: null, caret: null, drag: null }));
  createEffect(() => {
    if (!arrived()) return;
    const parts = [Inspector, ...sceneParts];
    const fetchParts = (): void =>
      void fetchPart(Promise.all(parts.map((part) => part.fetch()))).catch(() => undefined);
    onCleanup(afterPaint(fetchParts));
  });
  // What somebody else removed can't stay selected.
  createEffect(() => {
    const gone = selection.all().filter((id) => (projection.text(id), !arrangement.note(id)));
    if (gone.length > 0) selection.set(selection.all().filter((id) => !gone.includes(id)));
  });
  createEffect(() => {
    const thing = selection.thing();
    if (!thing) return;
    projection.changed();
    if (journeyOfThing(arrangement, thing) === undefined) selection.choose(null);
  });
  // Only what is selected is open.
  createEffect(() => {
    const noteId = editing();
    if (noteId !== null && !selection.all().includes(noteId)) edit(null);
  });

  return (
    <CanvasProvider canvas={canvas}>
      <div class={styles.frame}>
        <div
          ref={(element) => (stage.window = element)}
          class={styles.window}
          data-canvas
          data-hand={tool() === "hand" || spaceHeld() || undefined}
          onPointerMove={(event) => canvas.point({ x: event.clientX, y: event.clientY })}
          onPointerLeave={() => canvas.point(null)}
          onFocusIn={({ target }) => followFocus(target, camera)}
          onDblClick={(event) => {
            const { target } = event;
            if (!(target instanceof Element)) return;
            if (target.closest("button, input, [data-editing]")) return;
            const head = target.closest("[data-thing]:not([data-step])");
            if (head) return renameHead(head);
            canvas.addNoteAt(camera.toBoard({ x: event.clientX, y: event.clientY }));
          }}
        >
          <BoardScene stage={stage}>
            <HeadTools at="board" id={board.id} />
            <Show when={arrived()}>
              <HandMarks />
            </Show>
          </BoardScene>
          <PeerPointers />
        </div>
        <Show when={arrived()}>
          <FloatingTools fit={canvas.fit} />
          <Keyboard />
          <Show
            when={(selection.all().length > 0 || selection.thing()) && !canvas.dragger.carried()}
          >
            <Inspector />
          </Show>
        </Show>
        {props.children}
      </div>
    </CanvasProvider>
  );
}
