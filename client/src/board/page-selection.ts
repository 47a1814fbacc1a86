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
