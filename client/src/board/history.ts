import { rootOf } from "@resa/shared/document/board-doc";
import { boardRoots } from "@resa/shared/document/roots";
import { type Accessor, createSignal } from "solid-js";
import * as Y from "yjs";

/** Undo and redo of what this person did in this tab; what others did is never undone. */
export interface History {
  readonly canUndo: Accessor<boolean>;
  readonly canRedo: Accessor<boolean>;
  /** What `undo` takes back next: the same object for as long as that is the latest step. Null when there is none. */
  readonly latest: Accessor<object | null>;
  undo(): void;
  redo(): void;
  /** What comes next is a step of its own. */
  cut(): void;
  dispose(): void;
}

/** Typing that pauses for less than this (ms) is one step. */
const pause = 600;

/** Follows the transactions of `doc` whose origin is `origin`. While `mayEdit` says no, nothing is undone or redone. */
export function createHistory(doc: Y.Doc, origin: object, mayEdit = () => true): History {
  const manager = new Y.UndoManager(
    boardRoots.map((root) => rootOf(doc, root)),
    {
      trackedOrigins: new Set([origin]),
      captureTimeout: pause,
      deleteFilter: keepOthersWords(doc),
      doc,
    },
  );
  const [latest, setLatest] = createSignal<object | null>(null);
  const [canRedo, setCanRedo] = createSignal(false);
  const look = (): void => {
    setLatest(manager.undoStack.at(-1) ?? null);
    setCanRedo(manager.canRedo());
  };
  manager.on("stack-item-added", look);
  manager.on("stack-item-popped", look);
  manager.on("stack-cleared", look);
  return {
    canUndo: () => latest() !== null,
    canRedo,
    latest,
    undo: () => void (mayEdit() && manager.undo()),
    redo: () => void (mayEdit() && manager.redo()),
    cut: () => manager.stopCapturing(),
    dispose: () => manager.destroy(),
  };
}

/** Undoing that I added a note takes my words out of it, but not the note itself once somebody else has written there. */
function keepOthersWords(doc: Y.Doc): (item: Y.Item) => boolean {
  const texts = rootOf(doc, "texts");
  const columns: ReadonlySet<unknown> = new Set([texts, rootOf(doc, "notes")]);
  return (item) => {
    const addsNote = item.parentSub !== null && item.left === null && columns.has(item.parent);
    const text = addsNote && item.parentSub !== null ? texts.get(item.parentSub) : null;
    return !(text instanceof Y.Text && hasWordsOfOthers(text, item.id.client));
  };
}

function hasWordsOfOthers(text: Y.Text, client: number): boolean {
  for (let item = text._start; item !== null; item = item.right) {
    if (!item.deleted && item.countable && item.id.client !== client) return true;
  }
  return false;
}
