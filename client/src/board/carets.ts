import { Plugin, PluginKey, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import * as Y from "yjs";

/** Somebody else's caret in the note: Yjs relative positions as JSON, a name, and a CSS colour. */
export interface Caret {
  readonly name: string;
  readonly colour: string;
  readonly anchor: unknown;
  readonly head: unknown;
}

const key = new PluginKey<DecorationSet>("carets");

/** Draws others' carets, which move with the text. */
export const caretPlugin = (): Plugin<DecorationSet> =>
  new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, shown) => {
        const next: DecorationSet | undefined = transaction.getMeta(key);
        return next ?? shown.map(transaction.mapping, transaction.doc);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });

/** Makes a transaction show these carets and no others. */
export function showCarets(transaction: Transaction, carets: readonly Caret[], text: Y.Text): void {
  const { doc } = transaction;
  const decorations = carets.flatMap((caret) => decorate(caret, text, doc.content.size));
  transaction.setMeta(key, DecorationSet.create(doc, decorations));
}

/** An index as a position that stays where it is while others write, as JSON. */
export const caretAt = (text: Y.Text, index: number): unknown =>
  Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, index));

function decorate(caret: Caret, text: Y.Text, size: number): Decoration[] {
  const [anchor, head] = [indexOf(caret.anchor, text), indexOf(caret.head, text)];
  if (head === null || head > size) return [];
  const marks = [
    Decoration.widget(head, () => caretElement(caret), {
      side: 1,
      // A caret is written in no way of its own.
      marks: [],
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
