import type { TextRun } from "../model/text-run";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as HTML shows it, in an attribute too. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? "");

/** A text as HTML for other programs, as it is written. */
export const htmlOfRuns = (runs: readonly TextRun[]): string =>
  runs
    .map(({ text, bold, italic, strike, link }) => {
      const around = [
        ...(link === null ? [] : [["a", ` href="${escapeHtml(link)}"`] as const]),
        ...(bold ? [["strong", ""] as const] : []),
        ...(italic ? [["em", ""] as const] : []),
        ...(strike ? [["s", ""] as const] : []),
      ];
      return around.reduceRight(
        (html, [tag, attributes]) => `<${tag}${attributes}>${html}</${tag}>`,
        escapeHtml(text).replaceAll("\n", "<br>"),
      );
    })
    .join("");
