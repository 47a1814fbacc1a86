import type { Point } from "@resa/shared/layout/box";
import type { Id } from "@resa/shared/model/id";
import {
  createEffect,
  createMemo,
  createSignal,
  For,
  type JSX,
  on,
  onCleanup,
  onMount,
  Show,
} from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { AddJourney } from "./AddJourney";
import styles from "./BoardCanvas.module.css";
import { createCamera } from "./camera";
import type { CanvasHandle } from "./canvas-handle";
import { type Canvas, CanvasProvider } from "./CanvasProvider";
import { DropMark } from "./DropMark";
import { FarNotes } from "./FarNotes";
import { FreeNotes } from "./FreeNotes";
import { listenToGestures } from "./gestures";
import { Inspector } from "./Inspector";
import { JourneyView } from "./JourneyView";
import { createNoteDragger } from "./note-drag";
import { PeerPointers } from "./PeerPointers";
import { createSelection } from "./selection";
import { makeShortcuts } from "./shortcuts";
import { ToolStrip, type Tool } from "./ToolStrip";
import { Tray } from "./Tray";
import { ZoomBar } from "./ZoomBar";

/** Below this zoom a sheet can't be read: a board that is opened is not drawn smaller. */
const legible = 0.75;

/** The board as an infinite canvas: everything that stands on it, and the tools that float over it. */
export function BoardCanvas(props: {
  nameOf: (personId: Id) => string;
  onReady?: (canvas: CanvasHandle) => void;
}): JSX.Element {
  const t = useWords();
  const board = useBoard();
  const { projection, presence, notes, arrived, mayEdit } = board;
  const { layout, arrangement } = projection;

  let window: HTMLDivElement | undefined;
  let world: HTMLDivElement | undefined;
  const [tool, setTool] = createSignal<Tool>("select");
  const [spaceHeld, holdSpace] = createSignal(false);
  const [editing, setEditing] = createSignal<Id | null>(null);

  // The element is there before anybody can ask for it: refs are set before onMount.
  const camera = createCamera(() => window ?? document.body, { x: -80, y: -40, zoom: 1 });
  const selection = createSelection();
  const dragger = createNoteDragger(board, camera);

  const addAt = (point: Point): void => {
    const landing = layout.at(point) ?? { x: point.x - 88, y: point.y - 56 };
    const [noteId] = notes.add(landing, [""]);
    if (noteId !== undefined) open(noteId);
  };
  const open = (noteId: Id): void => {
    selection.set([noteId]);
    setEditing(noteId);
  };
  const canvas: Canvas = {
    camera,
    selection,
    dragger,
    editing,
    edit: (noteId) => (noteId === null ? setEditing(null) : open(noteId)),
    addNoteTo(laneId, stepId) {
      const [noteId] = notes.add(
        { laneId, stepId, index: arrangement.cell(laneId, stepId).length },
        [""],
      );
      if (noteId !== undefined) open(noteId);
    },
    nameOf: (personId) => props.nameOf(personId),
  };

  const middle = (): Point => {
    const box = window?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  let pointer: Point | null = null;
  const fit = (): void => camera.fit(layout.bounds);
  const shortcuts = makeShortcuts({
    board,
    canvas,
    setTool,
    fit,
    addNote: () => mayEdit() && addAt(camera.toBoard(pointer ?? middle())),
  });

  onMount(() => {
    if (!window) return;
    const resized = new ResizeObserver(() => camera.measure());
    resized.observe(window);
    camera.measure();
    const unfollow = camera.follow(({ x, y, zoom }) => {
      world?.style.setProperty("transform", `scale(${zoom}) translate(${-x}px, ${-y}px)`);
    });
    const endGestures = listenToGestures({
      element: window,
      board,
      canvas,
      hand: () => tool() === "hand" || spaceHeld(),
    });
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      if (event.code === "Space" && event.target === document.body) holdSpace(true);
      if (shortcuts(event)) event.preventDefault();
    };
    const onKeyUp = (event: KeyboardEvent): void =>
      void (event.code === "Space" && holdSpace(false));
    document.addEventListener("keydown", onKey);
    document.addEventListener("keyup", onKeyUp);
    onCleanup(() => {
      resized.disconnect();
      unfollow();
      endGestures();
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("keyup", onKeyUp);
    });
    props.onReady?.({ reveal: ({ x, y }) => camera.reveal({ x, y, width: 1, height: 1 }), fit });
  });

  // A board opens on its first journey, large enough to read.
  createEffect(
    on(arrived, (has) => {
      const first = layout.journey(arrangement.journeys[0] ?? "");
      if (has && first) camera.fit(first, legible);
    }),
  );
  createEffect(() => presence.show({ selection: selection.all() }));
  // What somebody else removed can't stay selected.
  createEffect(() => {
    const gone = selection.all().filter((id) => (projection.text(id), !arrangement.note(id)));
    if (gone.length > 0) selection.set(selection.all().filter((id) => !gone.includes(id)));
  });
  // Only what is selected is open.
  createEffect(() => {
    const noteId = editing();
    if (noteId !== null && !selection.all().includes(noteId)) setEditing(null);
  });

  const journeyIds = createMemo(() => {
    projection.journeys();
    projection.bounds();
    return layout.journeysIn(camera.window());
  });

  return (
    <CanvasProvider canvas={canvas}>
      <div class={styles.frame}>
        <div
          ref={(element) => (window = element)}
          class={styles.window}
          data-hand={tool() === "hand" || spaceHeld() || undefined}
          onPointerMove={(event) => (pointer = { x: event.clientX, y: event.clientY })}
          onPointerLeave={() => (pointer = null)}
          onDblClick={(event) => {
            const { target } = event;
            if (
              !mayEdit() ||
              (target instanceof Element && target.closest("button, input, [data-editing]"))
            )
              return;
            addAt(camera.toBoard({ x: event.clientX, y: event.clientY }));
          }}
        >
          <div ref={(element) => (world = element)} class={styles.world}>
            <For each={journeyIds()}>{(journeyId) => <JourneyView journeyId={journeyId} />}</For>
            <Show when={arrived() && mayEdit()}>
              <AddJourney />
            </Show>
            <Tray />
            <FreeNotes />
            <DropMark />
            <PeerPointers />
          </div>
          <Show when={camera.isFar()}>
            <FarNotes />
          </Show>
        </div>
        <Show when={arrived()}>
          <ToolStrip
            tool={tool()}
            setTool={setTool}
            addNote={() => addAt(camera.toBoard(middle()))}
          />
          <ZoomBar fit={fit} />
          <Inspector />
        </Show>
        <p class={styles.hint} hidden={mayEdit() || !arrived()}>
          {t("board.readOnly")}
        </p>
      </div>
    </CanvasProvider>
  );
}
