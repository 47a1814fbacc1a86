import { linkOf } from "@resa/shared/model/link";
import { emphases, styleOf, type TextRun, type TextStyle } from "@resa/shared/model/text-run";
import { type Attrs, type Fragment, Mark, type Node, Schema } from "prosemirror-model";

const linkAttributes = (element: HTMLElement): Attrs | false => {
  const href = linkOf(element.getAttribute("href"));
  return href !== null && { href };
};

/**
 * One block of text, newlines included: with paragraphs, two people who press Enter at once tear each other's sentences apart.
 * So a position in the editor is an index in the Y.Text, and the binding needs no map. The marks are named as the formats of the text.
 */
export const schema = new Schema({
  nodes: { doc: { content: "text*", code: true }, text: {} },
  marks: {
    bold: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
    italic: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
    strike: { parseDOM: [{ tag: "s" }, { tag: "strike" }], toDOM: () => ["s", 0] },
    link: {
      attrs: { href: {} },
      // What is typed behind a link is not a part of it.
      inclusive: false,
      parseDOM: [{ tag: "a[href]", getAttrs: linkAttributes }],
      toDOM: ({ attrs }) => ["a", { href: linkOf(attrs["href"]) ?? "" }, 0],
    },
  },
});

/** The mark of an emphasis, or of a link. */
export const emphasisMark = (emphasis: (typeof emphases)[number]): Mark => schema.mark(emphasis);
export const linkMark = (href: string): Mark => schema.mark("link", { href });

/** The marks that stand for a style. */
export const marksOf = (style: TextStyle): readonly Mark[] =>
  Mark.setFrom([
    ...emphases.filter((emphasis) => style[emphasis]).map(emphasisMark),
    ...(style.link === null ? [] : [linkMark(style.link)]),
  ]);

/** The style that marks stand for. */
export const styleOfMarks = (marks: readonly Mark[]): TextStyle =>
  styleOf(Object.fromEntries(marks.map(({ type, attrs }) => [type.name, attrs["href"] ?? true])));

export const nodesOf = (runs: readonly TextRun[]): Node[] =>
  runs.filter(({ text }) => text !== "").map((run) => schema.text(run.text, marksOf(run)));

export const runsOfNodes = (nodes: Fragment): TextRun[] =>
  nodes.content.map((node) => ({ text: node.text ?? "", ...styleOfMarks(node.marks) }));
