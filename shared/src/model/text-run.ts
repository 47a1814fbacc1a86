import type { Fields } from "./field";
import { linkOf } from "./link";

/** How words are written. */
export interface TextStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  /** Where they lead (http, https or mailto); null = nowhere. */
  readonly link: string | null;
}

/** A stretch of a text that is written in one way. */
export interface TextRun extends TextStyle {
  readonly text: string;
}

/** A text with how it is written, or plain as it stands. */
export type Written = string | readonly TextRun[];

/** The ways to write that are there or not. */
export const emphases = ["bold", "italic", "strike"] as const;
export type Emphasis = (typeof emphases)[number];

export const plainStyle: TextStyle = { bold: false, italic: false, strike: false, link: null };

/** The style that formats of a collaborative text stand for; foreign ones count for nothing. */
export const styleOf = (formats: Fields = {}): TextStyle => ({
  bold: formats["bold"] === true,
  italic: formats["italic"] === true,
  strike: formats["strike"] === true,
  link: linkOf(formats["link"]),
});

/** The formats of a collaborative text that stand for a style. */
export const formatsOf = ({ bold, italic, strike, link }: TextStyle): Record<string, unknown> => ({
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(strike && { strike }),
  ...(link !== null && { link }),
});

export const isSameStyle = (a: TextStyle, b: TextStyle): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.strike === b.strike && a.link === b.link;

/** Whether all of a text is written plainly, as nearly all are. */
export const isPlain = (runs: readonly TextRun[]): boolean =>
  runs.every((run) => isSameStyle(run, plainStyle));

/** The same text in as few runs as it takes. */
export function joinRuns(runs: Iterable<TextRun>): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === "") continue;
    if (last && isSameStyle(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** What runs say. */
export const wordsOf = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join("");
