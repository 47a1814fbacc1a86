import type { Point, Rect } from "@resa/shared/layout/box";
import type { Id } from "@resa/shared/model/id";
import type { NoteKind } from "@resa/shared/model/note-kind";
import { type Accessor, createContext, type JSX, untrack, useContext } from "solid-js";
import type { Camera } from "./view/camera";
import type { Pace } from "./view/pace";
import type { Command } from "./commands/command";
import type { KeyDesk } from "./commands/key-desk";
import type { PasteDesk } from "./commands/paste-desk";
import type { NoteDragger } from "./notes/note-drag";
import type { NoteMarks } from "./notes/note-marks";
import type { HeadDrag } from "./sheet/tools/head-drag";
import type { FeedbackDesk } from "./feedback-desk";
import type { PictureDesk } from "./picture-desk";
import type { Selection } from "./select/selection";
import type { TabStop } from "./select/tab-stop";

/** What a press of the pointer does: selects and moves what is there, or moves the view. */
export type Tool = "select" | "hand";

/** What is laid over the canvas until it is closed. */
export type Overlay = "palette" | "keys" | "kinds";

/** What the keys and commands of the canvas may ask of a search. */
export interface Find {
  isOpen(): boolean;
  /** Opens it at its words, with its filter, or with notes of some kinds in a phase and no others. */
  open(at?: "words" | "filter" | { kinds: readonly NoteKind[]; phaseId: Id }): void;
  close(): void;
}

/** What the pieces of one canvas share. */
export interface Canvas {
  readonly camera: Camera;
  /** How fast what a step of the view brings is drawn. */
  readonly pace: Pace;
  readonly selection: Selection;
  readonly tabStop: TabStop;
  readonly dragger: NoteDragger;
  /** What a search made of the notes. */
  readonly marks: NoteMarks;
  readonly tool: Accessor<Tool>;
  setTool(tool: Tool): void;
  /** The keys that are pressed on the board page. */
  readonly keys: KeyDesk;
  /** What is pasted there before anything can take it. */
  readonly pastes: PasteDesk;
  /** The search beside the canvas, where there is one. */
  readonly find: Find | null;
  /** What else can be done, by key or from the palette, than what the canvas itself can do. */
  readonly otherCommands: readonly Command[];
  /** Puts what was fetched later behind the other commands. */
  addCommands(commands: readonly Command[]): void;
  /** The frame that is being drawn around notes, on the board; null = none. */
  readonly frame: Accessor<Rect | null>;
  setFrame(frame: Rect | null): void;
  /** What is being dragged at the heads of the sheets. */
  readonly headDrag: Accessor<HeadDrag>;
  setHeadDrag(drag: HeadDrag): void;
  /** The window onto the board. */
  element(): HTMLElement;
  readonly overlay: Accessor<Overlay | null>;
  open(overlay: Overlay | null): void;
  /** The board point that the person looks at: under the pointer, else in the middle of the window. */
  attention(): Point;
  /** Says where the pointer is (client px); null = elsewhere. */
  point(client: Point | null): void;
  /** The note whose text is being written here; null = none. */
  readonly editing: Accessor<Id | null>;
  /** Opens a note's text, or (null) closes the one that is open. */
  edit(noteId: Id | null): void;
  /** Adds an empty note at a point of the board, in the cell there or beside the sheets, and opens it. */
  addNoteAt(point: Point): void;
  /** Adds an empty note in a cell, behind the others, and opens it. */
  addNoteTo(laneId: Id, stepId: Id): void;
  /** Shows everything. */
  fit(): void;
  /** Shows all of these notes. */
  fitNotes(noteIds: readonly Id[]): void;
  /** What can be done with pictures; null until that has been fetched. */
  readonly pictures: Accessor<PictureDesk | null>;
  setPictures(desk: PictureDesk | null): void;
  /** What is said of the things here; null until that has been fetched. */
  readonly feedback: Accessor<FeedbackDesk | null>;
  setFeedback(desk: FeedbackDesk | null): void;
  /** The name of a person on this board. */
  nameOf(personId: Id): string;
}

const CanvasContext = createContext<Canvas>();

/** Gives the pieces below it the canvas that they belong to. */
export function CanvasProvider(props: { canvas: Canvas; children: JSX.Element }): JSX.Element {
  return (
    <CanvasContext.Provider value={untrack(() => props.canvas)}>
      {props.children}
    </CanvasContext.Provider>
  );
}

/** The canvas that this piece belongs to. */
export function useCanvas(): Canvas {
  const canvas = useContext(CanvasContext);
  if (!canvas) throw new Error("useCanvas needs a CanvasProvider above it");
  return canvas;
}
