import { runsOf } from "@resa/shared/document/text-runs";
import { noteTextLimit } from "@resa/shared/model/note";
import type { TextStyle } from "@resa/shared/model/text-run";
import type { Node } from "prosemirror-model";
import { EditorState, TextSelection, type Transaction } from "prosemirror-state";
import { ReplaceStep } from "prosemirror-transform";
import { EditorView } from "prosemirror-view";
import type * as Y from "yjs";
import { autolink } from "./autolink";
import { type Caret, caretAt, caretPlugin, showCarets } from "./carets";
import { type Formatting, heldPlugin, makeFormatting, styleAt } from "./formatting";
import { missingIn, type Own, ownAfter } from "./own-letters";
import { catchUp, followKeys } from "./page-selection";
import { readDelta, writeTransaction } from "./text-binding";
import { textClipboard } from "./text-clipboard";
import { nodesOf, schema } from "./text-schema";

export interface TextViewOptions {
  /** The element that the editor fills. */
  readonly mount: HTMLElement;
  readonly text: Y.Text;
  /** The origin of what is typed here. */
  readonly origin: object;
  /** The accessible name. */
  readonly label: string;
  /** Told where the caret stands, as Yjs relative positions in JSON. */
  readonly onCaret: (anchor: unknown, head: unknown) => void;
  /** Told how the selected words are written, or what comes next. */
  readonly onStyle: (style: TextStyle) => void;
  /** Sees each key first; true = it has dealt with it. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** Some of what was pasted had no room. */
  readonly onTooLong: () => void;
  /** What comes next is a step of the history of its own. */
  readonly cut: () => void;
}

/** ProseMirror's view of a collaborative text. */
export interface TextView {
  readonly view: EditorView;
  readonly formatting: Formatting;
  /** Goes on in another text, and brings along what was typed here and isn't there. */
  goOn(text: Y.Text): void;
  /** Shows others' carets. */
  showCarets(carets: readonly Caret[]): void;
  dispose(): void;
}

const remote = "remote";

/** Binds a view to a text: what is typed goes into the text at once, and what others type appears at once. */
export function makeTextView(options: TextViewOptions): TextView {
  const { origin, mount, cut } = options;
  let { text } = options;
  const doc = schema.node("doc", null, nodesOf(runsOf(text)));
  let own: Own = Array<boolean>(doc.content.size).fill(false);

  const view: EditorView = new EditorView(mount, {
    state: EditorState.create({
      doc,
      selection: TextSelection.atEnd(doc),
      plugins: [caretPlugin(), heldPlugin()],
    }),
    attributes: { "aria-label": options.label, "aria-multiline": "true", role: "textbox" },
    handleKeyDown(editor, event) {
      if (options.onKey(event)) return true;
      if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return false;
      editor.dispatch(editor.state.tr.insertText("\n").scrollIntoView());
      return true;
    },
    handlePaste(editor, event) {
      // What was just selected by a key is what is pasted over.
      catchUp(editor);
      return clipboard.handlePaste(editor, event);
    },
    handleDOMEvents: {
      // ProseMirror would stop the keys of undo and redo, which are the board's.
      keydown: (_editor, event) => (event.ctrlKey || event.metaKey) && /^[yz]$/i.test(event.key),
      copy: copyOut,
      cut: copyOut,
      // The browser's own undo knows nothing of others; ours answers the keys.
      beforeinput: (_editor, event) => {
        if (!event.inputType.startsWith("history")) return false;
        event.preventDefault();
        return true;
      },
    },
    dispatchTransaction(transaction) {
      const isOwn = transaction.docChanged && !transaction.getMeta(remote);
      if (isOwn) {
        if (transaction.doc.content.size > Math.max(noteTextLimit, view.state.doc.content.size))
          return;
        text.doc?.transact(() => writeTransaction(transaction, text), origin);
      }
      own = ownAfter(own, transaction, isOwn);
      view.updateState(view.state.apply(transaction));
      if (transaction.selectionSet || transaction.docChanged) tellCaret();
      options.onStyle(styleAt(view.state));
      if (isOwn && transaction.steps.some(isInsertion)) linkWhatWasWritten(transaction);
    },
  });
  const unfollow = followKeys(view);
  const formatting = makeFormatting(view, cut);
  const clipboard = textClipboard({ formatting, onTooLong: options.onTooLong });
  function copyOut(editor: EditorView, event: ClipboardEvent): boolean {
    catchUp(editor);
    return clipboard.copy(editor, event);
  }

  /** A step of its own, so that undo takes the link back and leaves the words. */
  const linkWhatWasWritten = (written: Transaction): void => {
    const linking = autolink(written, view.state.tr);
    if (linking === null) return;
    cut();
    view.dispatch(linking);
    cut();
  };

  const tellCaret = (): void => {
    const { anchor, head } = view.state.selection;
    options.onCaret(caretAt(text, anchor), caretAt(text, head));
  };

  const onText = (event: Y.YTextEvent): void => {
    if (event.transaction.origin === origin) return;
    catchUp(view);
    const transaction = view.state.tr.setMeta(remote, true);
    readDelta(event.delta, transaction);
    // What somebody else does is no reason to forget how I was about to write.
    view.dispatch(transaction.setStoredMarks(view.state.storedMarks));
  };
  text.observe(onText);
  tellCaret();
  options.onStyle(styleAt(view.state));

  /** Shows a document, and leaves what is the same in it where it stands. */
  const show = (next: Node): void => {
    const { doc: shown, tr } = view.state;
    const from = shown.content.findDiffStart(next.content);
    const ends = shown.content.findDiffEnd(next.content);
    if (from === null || ends === null) return;
    // Where the same letters stand on both sides, the two ends may lie before the beginning.
    const shared = Math.max(0, from - Math.min(ends.a, ends.b));
    const slice = next.slice(from, ends.b + shared);
    view.dispatch(tr.replace(from, ends.a + shared, slice).setMeta(remote, true));
  };

  return {
    view,
    formatting,
    goOn(next) {
      catchUp(view);
      text.unobserve(onText);
      text = next;
      text.observe(onText);
      const { doc: mine } = view.state;
      const theirs = schema.node("doc", null, nodesOf(runsOf(text)));
      const missing = missingIn(theirs.textContent, mine.textContent, own);
      // Behind what is new there stands what was written here.
      const written = EditorState.create({ doc: theirs }).tr;
      const brought: [number, number][] = [];
      for (const { from, to, at } of missing) {
        const room = Math.max(0, noteTextLimit - written.doc.content.size);
        if (to - from > room) options.onTooLong();
        const slice = mine.slice(from, Math.min(to, from + room));
        const place = written.mapping.map(at);
        written.replace(place, place, slice);
        brought.push([place, place + slice.size]);
      }
      show(written.doc);
      if (!written.docChanged) return tellCaret();
      own = own.map((is, at) => is || brought.some(([from, to]) => from <= at && at < to));
      cut();
      text.doc?.transact(() => writeTransaction(written, text), origin);
      cut();
    },
    showCarets(others) {
      catchUp(view);
      const transaction = view.state.tr.setMeta(remote, true);
      showCarets(transaction, others, text);
      view.dispatch(transaction);
    },
    dispose() {
      text.unobserve(onText);
      unfollow();
      view.destroy();
    },
  };
}

const isInsertion = (step: unknown): boolean => step instanceof ReplaceStep && step.slice.size > 0;
