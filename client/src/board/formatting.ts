import { linkFrom } from "@resa/shared/model/typed-link";
import { emphases, type Emphasis, type TextStyle } from "@resa/shared/model/text-run";
import type { Node } from "prosemirror-model";
import { type EditorState, Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { catchUp } from "./page-selection";
import { emphasisMark, linkMark, schema, styleOfMarks } from "./text-schema";

/** What one can do with the words that are selected in a note, or with those that come next. Each is one step of the history. */
export interface Formatting {
  /** Writes them so, or no longer so when all of them are. */
  toggle(emphasis: Emphasis): void;
  /** Makes them, or the link at the caret, lead to an address as somebody types it. Without any words the address is written. False = it is none. */
  link(typed: string): boolean;
  /** Takes their links away, or the one at the caret. */
  unlink(): void;
  /** Keeps showing which words are selected while the focus is elsewhere, or no longer. */
  hold(isHeld: boolean): void;
  focus(): void;
}

/** `cut`: what comes next is a step of the history of its own. */
export function makeFormatting(view: EditorView, cut: () => void): Formatting {
  const change = (make: (tr: EditorState["tr"]) => EditorState["tr"]): void => {
    cut();
    view.dispatch(make(view.state.tr));
    cut();
  };

  return {
    toggle(emphasis) {
      catchUp(view);
      const { from, to, empty } = view.state.selection;
      const mark = emphasisMark(emphasis);
      const isOn = styleAt(view.state)[emphasis];
      if (empty)
        view.dispatch(
          isOn ? view.state.tr.removeStoredMark(mark) : view.state.tr.addStoredMark(mark),
        );
      else change((tr) => (isOn ? tr.removeMark(from, to, mark) : tr.addMark(from, to, mark)));
    },
    link(typed) {
      const href = linkFrom(typed);
      if (href === null) return false;
      catchUp(view);
      const { from, to } = linkable(view.state);
      const words = schema.text(typed.trim(), [linkMark(href)]);
      change((tr) => (from === to ? tr.insert(from, words) : tr.addMark(from, to, linkMark(href))));
      return true;
    },
    unlink() {
      const { from, to } = linkable(view.state);
      change((tr) => tr.removeMark(from, to, schema.marks.link));
    },
    hold(isHeld) {
      catchUp(view);
      view.dispatch(view.state.tr.setMeta(held, isHeld));
    },
    focus: () => view.focus(),
  };
}

/** How all that is selected is written, or what is typed next; the link is the one that is selected or at the caret. */
export function styleAt(state: EditorState): TextStyle {
  const { selection, storedMarks, doc } = state;
  const { from, to } = linkable(state);
  const link = linkIn(doc, from, to);
  if (selection.empty) return { ...styleOfMarks(storedMarks ?? selection.$from.marks()), link };
  const style = { bold: true, italic: true, strike: true };
  doc.nodesBetween(selection.from, selection.to, ({ isText, marks }) => {
    if (!isText) return;
    const own = styleOfMarks(marks);
    for (const emphasis of emphases) style[emphasis] &&= own[emphasis];
  });
  return { ...style, link };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What is selected, else the link that the caret touches, else the caret. */
const linkable = ({ doc, selection }: EditorState): Stretch =>
  (selection.empty ? linkAround(doc, selection.head) : null) ?? selection;

function linkAround(doc: Node, at: number): Stretch | null {
  let [from, href]: [number, string | null] = [0, null];
  let around: Stretch | null = null;
  doc.forEach(({ marks, nodeSize }, start) => {
    const { link } = styleOfMarks(marks);
    if (link !== href) [from, href] = [start, link];
    const to = start + nodeSize;
    if (link !== null && from <= at && at <= to) around = { from, to };
  });
  return around;
}

/** The first link within a stretch. */
function linkIn(doc: Node, from: number, to: number): string | null {
  let link: string | null = null;
  doc.nodesBetween(from, to, ({ marks }) => {
    link ??= styleOfMarks(marks).link;
  });
  return link;
}

const held = new PluginKey<boolean>("held");

/** Shows what is selected while it is held. */
export const heldPlugin = (): Plugin<boolean> =>
  new Plugin({
    key: held,
    state: {
      init: () => false,
      apply: (transaction, isHeld) => transaction.getMeta(held) ?? isHeld,
    },
    props: {
      decorations(state) {
        const { from, to } = state.selection;
        return held.getState(state)
          ? DecorationSet.create(state.doc, [Decoration.inline(from, to, { class: "held" })])
          : null;
      },
    },
  });
