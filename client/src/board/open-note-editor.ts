import { noteText } from "@resa/shared/document/board-doc";
import type { Id } from "@resa/shared/model/id";
import { createEffect, createRoot } from "solid-js";
import type * as Y from "yjs";
import type { History } from "./history";
import type { NoteEditor } from "./note-editor";
import { colourOfPerson } from "./person-colour";
import type { PresenceBoard } from "./presence";

/** Opens the editor of a note's text in `mount`; its code is fetched at the first call. Returns what closes it. */
export type OpenNoteEditor = (
  noteId: Id,
  mount: HTMLElement,
  options: {
    readonly label: string;
    readonly onKey: (event: KeyboardEvent) => boolean;
    /** The editor can't be fetched: there is no connection. */
    readonly onMissing: () => void;
  },
) => () => void;

/** Fetches the editor's code, so that it is there when somebody begins to write. Rejects when offline. */
export const fetchNoteEditor = () => import("./note-editor");

interface Parts {
  readonly doc: Y.Doc;
  readonly origin: object;
  readonly presence: PresenceBoard;
  readonly history: History;
}

export function makeOpenNoteEditor({ doc, origin, presence, history }: Parts): OpenNoteEditor {
  return (noteId, mount, { label, onKey, onMissing }) => {
    // Closing before the code has come leaves nothing to open.
    let state: "opening" | "closed" = "opening";
    let close = (): void => {
      state = "closed";
    };

    const open = async (): Promise<void> => {
      const { makeNoteEditor } = await fetchNoteEditor();
      // Looked up now: undoing a deletion gives the note a new text.
      const text = noteText(doc, noteId);
      if (text === null || state === "closed") return;
      history.cut();
      const editor = makeNoteEditor({
        mount,
        text,
        origin,
        label,
        onKey,
        onCaret: (anchor, head) => presence.show({ caret: { noteId, anchor, head } }),
      });
      const endCarets = createRoot((end) => {
        createEffect(() => showCarets(editor, noteId, presence));
        return end;
      });
      editor.focus();
      close = () => {
        endCarets();
        editor.dispose();
        history.cut();
        presence.show({ caret: null });
      };
    };
    open().catch(onMissing);
    return () => close();
  };
}

function showCarets(editor: NoteEditor, noteId: Id, presence: PresenceBoard): void {
  editor.showCarets(
    presence.writers(noteId).flatMap((peerId) => {
      const peer = presence.peer(peerId);
      if (!peer?.caret) return [];
      return [{ ...peer.caret, name: peer.person.name, colour: colourOfPerson(peer.person.id) }];
    }),
  );
}
