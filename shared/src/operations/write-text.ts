import type * as Y from "yjs";
import { plainText } from "../document/read";
import { isEqualValue } from "../document/equal-value";
import { commonEnds } from "./common-ends";

type Formats = Readonly<Record<string, unknown>>;

/** A stretch of a text that is written one way. */
interface Run {
  readonly end: number;
  readonly formats: Formats;
}

/**
 * Makes a text say what another one does, formats included. Only the stretch that differs is written, so that what others write
 * elsewhere in it, and their carets, stay.
 */
export function writeText(text: Y.Text, target: Y.Text): void {
  const [before, after] = [plainText(text), plainText(target)];
  if (before !== after) {
    const [from, kept] = commonEnds(before, after);
    if (before.length > from + kept) text.delete(from, before.length - from - kept);
    if (after.length > from + kept) text.insert(from, after.slice(from, after.length - kept));
  }
  const runs = runsOf(text);
  let [from, index] = [0, 0];
  for (const { end, formats } of runsOf(target)) {
    for (let run = runs[index]; run && from < end; run = runs[index]) {
      const stop = Math.min(end, run.end);
      reformat(text, from, stop - from, run.formats, formats);
      from = stop;
      if (run.end === stop) index++;
    }
  }
}

function reformat(text: Y.Text, from: number, length: number, now: Formats, then: Formats): void {
  const names = new Set([...Object.keys(now), ...Object.keys(then)]);
  const changed = Array.from(names).filter((name) => !isEqualValue(now[name], then[name]));
  if (changed.length === 0) return;
  text.format(from, length, Object.fromEntries(changed.map((name) => [name, then[name] ?? null])));
}

function runsOf(text: Y.Text): Run[] {
  let end = 0;
  const runs = text.toDelta() as { insert: unknown; attributes?: Formats }[];
  return runs.map(({ insert, attributes = {} }) => {
    end += typeof insert === "string" ? insert.length : 1;
    return { end, formats: attributes };
  });
}
