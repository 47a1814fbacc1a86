import { plainText } from "@resa/shared/document/read";
import { noteTextLimit } from "@resa/shared/model/note";
import { Schema } from "prosemirror-model";
import { EditorState, Plugin, PluginKey, TextSelection, type Transaction } from "prosemirror-state";
import { ReplaceStep } from "prosemirror-transform";
import { Decoration, DecorationSet, EditorView } from "prosemirror-view";
import * as Y from "yjs";

/** Somebody else's caret in the note: Yjs relative positions as JSON, a name, and a CSS colour. */
export interface Caret {
  readonly name: string;
  readonly colour: string;
  readonly anchor: unknown;
  readonly head: unknown;
}

export interface NoteEditorOptions {
  /** The element that the editor fills. */
  readonly mount: HTMLElement;
  readonly text: Y.Text;
  /** The origin of what is typed here. */
  readonly origin: object;
  /** The accessible name. */
  readonly label: string;
  /** Told where the caret stands, as Yjs relative positions in JSON. */
  readonly onCaret: (anchor: unknown, head: unknown) => void;
  /** Sees each key first; true = it has dealt with it. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** An editor that is open on a note's text. */
export interface NoteEditor {
  /** Shows others' carets. */
  showCarets(carets: readonly Caret[]): void;
  focus(): void;
  dispose(): void;
}

// One block of plain text, newlines included: with paragraphs, two people who press Enter at once tear each other's sentences apart.
// So a position in the editor is an index in the Y.Text, and the binding needs no map.
const schema = new Schema({
  nodes: { doc: { content: "text*", code: true }, text: {} },
});

const remote = "remote";
const carets = new PluginKey<DecorationSet>("carets");

/** Opens an editor on a collaborative text. What is typed goes into the text at once, and what others type appears at once. */
export function makeNoteEditor(options: NoteEditorOptions): NoteEditor {
  const { text, origin, mount } = options;
  const content = plainText(text);
  const doc = schema.node("doc", null, content === "" ? [] : [schema.text(content)]);

  const view = new EditorView(mount, {
    state: EditorState.create({
      doc,
      selection: TextSelection.atEnd(doc),
      plugins: [caretPlugin()],
    }),
    attributes: { "aria-label": options.label, "aria-multiline": "true", role: "textbox" },
    handleKeyDown(editor, event) {
      if (options.onKey(event)) return true;
      if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return false;
      editor.dispatch(editor.state.tr.insertText("\n").scrollIntoView());
      return true;
    },
    handleDOMEvents: {
      // The browser's own undo knows nothing of others; ours answers the keys.
      beforeinput: (_editor, event) => {
        if (!event.inputType.startsWith("history")) return false;
        event.preventDefault();
        return true;
      },
    },
    dispatchTransaction(transaction) {
      if (transaction.docChanged && !transaction.getMeta(remote)) {
        if (transaction.doc.content.size > Math.max(noteTextLimit, view.state.doc.content.size))
          return;
        write(transaction, text, origin);
      }
      view.updateState(view.state.apply(transaction));
      if (transaction.selectionSet || transaction.docChanged) tellCaret();
    },
  });

  const tellCaret = (): void => {
    const { anchor, head } = view.state.selection;
    const at = (index: number): unknown =>
      Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, index));
    options.onCaret(at(anchor), at(head));
  };

  const onText = (event: Y.YTextEvent): void => {
    if (event.transaction.origin === origin) return;
    const transaction = view.state.tr.setMeta(remote, true);
    let index = 0;
    for (const { retain, insert, delete: removed } of event.delta) {
      if (retain !== undefined) index += retain;
      if (removed !== undefined) transaction.delete(index, index + removed);
      if (insert !== undefined) {
        const inserted = typeof insert === "string" ? insert : "\uFFFC";
        transaction.insertText(inserted, index);
        index += inserted.length;
      }
    }
    view.dispatch(transaction);
  };
  text.observe(onText);
  tellCaret();

  return {
    showCarets(others) {
      const decorations = others.flatMap((other) =>
        decorate(other, text, view.state.doc.content.size),
      );
      view.dispatch(
        view.state.tr
          .setMeta(carets, DecorationSet.create(view.state.doc, decorations))
          .setMeta(remote, true),
      );
    },
    focus: () => view.focus(),
    dispose() {
      text.unobserve(onText);
      view.destroy();
    },
  };
}

/** Writes what a transaction of the editor changed into the collaborative text. */
function write(transaction: Transaction, text: Y.Text, origin: object): void {
  text.doc?.transact(() => {
    for (const step of transaction.steps) {
      if (!(step instanceof ReplaceStep)) continue;
      if (step.to > step.from) text.delete(step.from, step.to - step.from);
      const inserted = step.slice.content.textBetween(0, step.slice.content.size);
      if (inserted !== "") text.insert(step.from, inserted);
    }
  }, origin);
}

const caretPlugin = (): Plugin<DecorationSet> =>
  new Plugin({
    key: carets,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, shown) => {
        const next: DecorationSet | undefined = transaction.getMeta(carets);
        return next ?? shown.map(transaction.mapping, transaction.doc);
      },
    },
    props: { decorations: (state) => carets.getState(state) },
  });

function decorate(caret: Caret, text: Y.Text, size: number): Decoration[] {
  const [anchor, head] = [indexOf(caret.anchor, text), indexOf(caret.head, text)];
  if (head === null || head > size) return [];
  const marks = [
    Decoration.widget(head, () => caretElement(caret), {
      side: 1,
      key: `${caret.name}${caret.colour}`,
    }),
  ];
  if (anchor !== null && anchor !== head && anchor <= size) {
    marks.push(
      Decoration.inline(Math.min(anchor, head), Math.max(anchor, head), {
        class: "caret-range",
        style: `--person: ${caret.colour}`,
      }),
    );
  }
  return marks;
}

function caretElement({ name, colour }: Caret): HTMLElement {
  const element = document.createElement("span");
  element.className = "caret";
  element.style.setProperty("--person", colour);
  element.dataset["name"] = name;
  return element;
}

/** The index of a foreign relative position in `text`; null when it isn't one. */
function indexOf(position: unknown, text: Y.Text): number | null {
  if (text.doc === null) return null;
  try {
    const relative = Y.createRelativePositionFromJSON(position);
    const absolute = Y.createAbsolutePositionFromRelativePosition(relative, text.doc);
    return absolute?.type === text ? absolute.index : null;
  } catch {
    return null;
  }
}
