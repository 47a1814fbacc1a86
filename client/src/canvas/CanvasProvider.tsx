import type { Id } from "@resa/shared/model/id";
import { type Accessor, createContext, type JSX, untrack, useContext } from "solid-js";
import type { Camera } from "./camera";
import type { NoteDragger } from "./note-drag";
import type { Selection } from "./selection";

/** What the pieces of one canvas share. */
export interface Canvas {
  readonly camera: Camera;
  readonly selection: Selection;
  readonly dragger: NoteDragger;
  /** The note whose text is being written here; null = none. */
  readonly editing: Accessor<Id | null>;
  /** Opens a note's text, or (null) closes the one that is open. */
  edit(noteId: Id | null): void;
  /** Adds an empty note in a cell, behind the others, and opens it. */
  addNoteTo(laneId: Id, stepId: Id): void;
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
