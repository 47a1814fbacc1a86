import type { Point, Rect } from "@resa/shared/layout/box";
import type { Id } from "@resa/shared/model/id";
import { createComputed, createSignal, onCleanup } from "solid-js";
import type { LiveBoard } from "../board/live-board";
import { createCamera } from "./view/camera";
import { makePace } from "./view/pace";
import type { Canvas, Overlay, Tool } from "./CanvasProvider";
import type { Find } from "./CanvasProvider";
import type { Command } from "./commands/command";
import { makeKeyDesk } from "./commands/key-desk";
import { makePasteDesk } from "./commands/paste-desk";
import { createNoteDragger } from "./notes/note-drag";
import { makeNoteMarks } from "./notes/note-marks";
import type { FeedbackDesk } from "./feedback-desk";
import type { PictureDesk } from "./picture-desk";
import { surrounding } from "./rect";
import type { HeadDrag } from "./sheet/tools/head-drag";
import { createSelection } from "./select/selection";
import { makeTabStop } from "./select/tab-stop";

/** Shows the corner where the first journey will stand; until then, what is offered there. */
const corner = { x: -80, y: -40, zoom: 1 } as const;

interface CanvasOptions {
  /** The name of a person on this board. */
  readonly nameOf: (personId: Id) => string;
  readonly find: Find | null;
  /** Fetches what answers keys. */
  readonly fetchKeys: () => void;
}

/** The canvas of a board, drawn in `element` (which is there before anybody points at it). */
export function createCanvas(
  board: LiveBoard,
  element: () => HTMLElement,
  { nameOf, find, fetchKeys }: CanvasOptions,
): Canvas {
  const { notes, mayEdit } = board;
  const { layout, arrangement } = board.projection;
  const [tool, setTool] = createSignal<Tool>("select");
  const [editing, setEditing] = createSignal<Id | null>(null);
  const [frame, setFrame] = createSignal<Rect | null>(null);
  const [headDrag, setHeadDrag] = createSignal<HeadDrag>({ state: "idle" });
  const [pictures, setPictures] = createSignal<PictureDesk | null>(null);
  const [feedback, setFeedback] = createSignal<FeedbackDesk | null>(null);
  const [overlay, setOverlay] = createSignal<Overlay | null>(null);
  const pace = makePace();
  onCleanup(pace.dispose);
  const camera = createCamera(element, corner, pace);
  createComputed(() => {
    if (camera.distance() === "nearing") pace.whenDone(() => camera.settle("written"));
  });
  const selection = createSelection();
  let pointer: Point | null = null;

  const edit = (noteId: Id | null): void => {
    if (noteId !== null) selection.set([noteId]);
    setEditing(noteId);
  };
  const editFirst = ([noteId]: readonly Id[]): void => {
    if (noteId !== undefined) edit(noteId);
  };
  /** Where the person looks: at the pointer, else at the middle of the window. */
  const attention = (): Point => {
    const { x, y, width, height } = element().getBoundingClientRect();
    return camera.toBoard(pointer ?? { x: x + width / 2, y: y + height / 2 });
  };
  const addNoteAt = (point: Point): void => {
    if (!mayEdit()) return;
    // A note beside the sheets comes to lie with its middle under the pointer.
    editFirst(notes.add(layout.at(point) ?? { x: point.x - 88, y: point.y - 56 }, [""]));
  };

  const otherCommands: Command[] = [];

  return {
    camera,
    pace,
    selection,
    tabStop: makeTabStop(),
    dragger: createNoteDragger(board, camera),
    marks: makeNoteMarks(),
    tool,
    setTool,
    editing,
    edit,
    frame,
    setFrame,
    headDrag,
    setHeadDrag,
    element,
    overlay,
    open: setOverlay,
    attention,
    point: (client) => (pointer = client),
    addNoteAt,
    addNoteTo: (laneId, stepId) =>
      editFirst(
        notes.add({ laneId, stepId, index: arrangement.cell(laneId, stepId).length }, [""]),
      ),
    fit() {
      if (layout.bounds.width > 0) camera.fit(layout.bounds);
      else camera.show(corner);
    },
    fitNotes(noteIds) {
      const around = surrounding(noteIds.flatMap((id) => layout.onBoard(id) ?? []));
      if (around) camera.fit(around);
    },
    pictures,
    setPictures: (desk) => setPictures(() => desk),
    feedback,
    setFeedback,
    keys: makeKeyDesk(fetchKeys),
    pastes: makePasteDesk(),
    otherCommands,
    addCommands: (more) => void otherCommands.push(...more),
    find,
    nameOf,
  };
}
