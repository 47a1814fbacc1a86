import { TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";

/**
 * Takes over what is selected in the page. The editor hears of it a moment later, and would put it back as it was if anything
 * changed before that: a key that formats, or what somebody else does.
 */
export function catchUp(view: EditorView): void {
  const selected = document.getSelection();
  const { anchorNode, focusNode } = selected ?? {};
  if (view.composing || !selected || !anchorNode || !focusNode) return;
  if (!view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return;
  const { doc, selection, tr } = view.state;
  const placeOf = (node: Node, offset: number): number =>
    Math.min(view.posAtDOM(node, offset), doc.content.size);
  const anchor = placeOf(anchorNode, selected.anchorOffset);
  const head = placeOf(focusNode, selected.focusOffset);
  if (anchor !== selection.anchor || head !== selection.head)
    view.dispatch(tr.setSelection(TextSelection.create(doc, anchor, head)));
}

/**
 * Takes over what keys choose as soon as the page tells of it. For 200 ms after it got the focus, ProseMirror believes that a caret
 * at the very start is a slip of the browser, and puts it back; but the Home key goes there too. Returns what ends it.
 */
export function followKeys(view: EditorView): () => void {
  let isByKey = false;
  const onKey = (): void => void (isByKey = true);
  const onSelection = (): void => {
    if (isByKey) catchUp(view);
    isByKey = false;
  };
  view.dom.addEventListener("keydown", onKey);
  // Capturing, so that it comes before the editor's own listener.
  document.addEventListener("selectionchange", onSelection, true);
  return () => {
    view.dom.removeEventListener("keydown", onKey);
    document.removeEventListener("selectionchange", onSelection, true);
  };
}
