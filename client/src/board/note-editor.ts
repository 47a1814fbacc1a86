import { noteText, rootOf } from "@resa/shared/document/board-doc";
import type { Id } from "@resa/shared/model/id";
import type { TextStyle } from "@resa/shared/model/text-run";
import { createEffect, createRoot } from "solid-js";
import type * as Y from "yjs";
import type { Caret } from "./carets";
import type { Formatting } from "./formatting";
import type { History } from "./history";
import { colourOfPerson } from "./person-colour";
import type { PresenceBoard } from "./presence";
import { makeTextView } from "./text-view";

/** An editor that is open on a note's text. */
export interface NoteEditor extends Formatting {
  close(): void;
}

export interface NoteEditorOptions {
  /** The accessible name. */
  readonly label: string;
  /** Sees each key first; true = it has dealt with it. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** Told how the selected words are written, or what comes next. */
  readonly onStyle: (style: TextStyle) => void;
  /** Some of what was pasted had no room. */
  readonly onTooLong: () => void;
}

/** Opens an editor of a note's text in `mount`, with the caret in it. Null when the note is gone. */
export type OpenNoteEditor = (
  noteId: Id,
  mount: HTMLElement,
  options: NoteEditorOptions,
) => NoteEditor | null;

interface Parts {
  readonly doc: Y.Doc;
  readonly origin: object;
  readonly presence: PresenceBoard;
  readonly history: History;
}

export function makeOpenNoteEditor({ doc, origin, presence, history }: Parts): OpenNoteEditor {
  return (noteId, mount, options) => {
    let text = noteText(doc, noteId);
    if (text === null) return null;
    history.cut();
    const { formatting, goOn, showCarets, dispose } = makeTextView({
      ...options,
      mount,
      text,
      origin,
      cut: history.cut,
      onCaret: (anchor, head) => presence.show({ caret: { noteId, anchor, head } }),
    });
    // Undoing a deletion gives the note a new text, and both may arrive at once.
    const texts = rootOf(doc, "texts");
    const look = (): void => {
      const now = noteText(doc, noteId);
      if (now === null || now === text) return;
      text = now;
      goOn(now);
    };
    texts.observe(look);
    const endCarets = createRoot((end) => {
      createEffect(() => showCarets(caretsIn(noteId, presence)));
      return end;
    });
    formatting.focus();
    return {
      ...formatting,
      close() {
        texts.unobserve(look);
        endCarets();
        dispose();
        history.cut();
        presence.show({ caret: null });
      },
    };
  };
}

const caretsIn = (noteId: Id, presence: PresenceBoard): Caret[] =>
  presence.writers(noteId).flatMap((peerId) => {
    const peer = presence.peer(peerId);
    if (!peer?.caret) return [];
    return [{ ...peer.caret, name: peer.person.name, colour: colourOfPerson(peer.person.id) }];
  });
