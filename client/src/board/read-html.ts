import { linkOf } from "@resa/shared/model/link";
import { joinRuns, plainStyle, type TextRun, type TextStyle } from "@resa/shared/model/text-run";
import { parseHtml } from "./parse-html";

const blocks = /^(P|DIV|LI|UL|OL|TR|TABLE|BLOCKQUOTE|PRE|SECTION|ARTICLE|H[1-6])$/;
const silent = /^(STYLE|SCRIPT|TEMPLATE|TITLE|NOSCRIPT|HEAD)$/;

/** The words of an HTML text as a reader would see them, with what we know of how they are written: bold, italic, strike and links. */
export function runsOfHtml(html: string): TextRun[] {
  const runs: TextRun[] = [];
  /** What the last letter was; a line that only blocks ask for begins with the next letter. */
  let end = "\n";
  let isNewLine = false;

  const write = (text: string, style: TextStyle): void => {
    if (text === "") return;
    if (isNewLine && runs.length > 0 && end !== "\n") runs.push({ text: "\n", ...plainStyle });
    isNewLine = false;
    runs.push({ text, ...style });
    end = text.at(-1) ?? end;
  };
  const read = (node: Node, style: TextStyle, keepsSpaces: boolean): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? "").replaceAll("\u00A0", " ");
      const isAtStart = isNewLine || /\s/.test(end);
      const shown = keepsSpaces ? text : text.replaceAll(/\s+/g, " ");
      return write(isAtStart && !keepsSpaces ? shown.trimStart() : shown, style);
    }
    if (!(node instanceof Element) || silent.test(node.nodeName)) return;
    if (node.nodeName === "BR") return write("\n", plainStyle);
    const css = node.getAttribute("data-style") ?? "";
    const keeps = keepsSpaces || node.nodeName === "PRE" || /white-space:\s*(pre|break)/.test(css);
    const isBlock = blocks.test(node.nodeName);
    isNewLine ||= isBlock;
    for (const child of node.childNodes) read(child, styleIn(node, css, style), keeps);
    isNewLine ||= isBlock;
  };
  read(parseHtml(html).body, plainStyle, false);
  return trimmed(joinRuns(runs));
}

function styleIn(element: Element, css: string, style: TextStyle): TextStyle {
  const tag = element.nodeName;
  const weight = /font-weight:\s*(\w+)/.exec(css)?.[1];
  return {
    // Some programs put everything into a <b> that isn't bold.
    bold: weight ? /^(bold|bolder|[6-9]00)$/.test(weight) : style.bold || /^(B|STRONG)$/.test(tag),
    italic: style.italic || /^(I|EM)$/.test(tag) || /font-style:\s*italic/.test(css),
    strike:
      style.strike ||
      /^(S|STRIKE|DEL)$/.test(tag) ||
      /text-decoration[\w-]*:[^;]*line-through/.test(css),
    link: tag === "A" ? linkOf(element.getAttribute("href")) : style.link,
  };
}

/** Without the spaces and lines at both ends. */
function trimmed(runs: readonly TextRun[]): TextRun[] {
  const [first] = runs;
  const last = runs.at(-1);
  return joinRuns(
    runs.map((run) => {
      const text = run === first ? run.text.trimStart() : run.text;
      return { ...run, text: run === last ? text.trimEnd() : text };
    }),
  );
}
