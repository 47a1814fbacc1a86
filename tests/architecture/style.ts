import { basename } from "node:path";
import type { SourceFile } from "./source-files";
import { nodesOf } from "./syntax";

const longest = 250;
// A second word says what else the file is for: note.test.ts, NoteCard.module.css.
const kebabOrPascal = /^([a-z0-9]+(-[a-z0-9]+)*|[A-Z][A-Za-z0-9]*)(\.[a-z]+)?\.(ts|tsx|css)$/;
const sayNothing = /(^|\/)(utils?|helpers?|common)(\.|\/|$)/;
const offNow =
  /(oxlint|eslint)-disable|@ts-(ignore|nocheck)|\b(test|it|describe)\.(skip|todo|only)\b|\b(TODO|FIXME)\b/;

/** What the project's rules of style find in one file, each as a sentence. */
export function styleViolations(file: SourceFile): string[] {
  const { path, text } = file;
  const lines = text.trimEnd().split("\n");
  const found: string[] = [];
  if (lines.length > longest) found.push(`${lines.length} lines; no file has over ${longest}`);
  if (!kebabOrPascal.test(basename(path))) found.push("is named neither kebab-case nor PascalCase");
  if (path.endsWith(".tsx") && !/^[A-Z]|\.test\.|^main\./.test(basename(path))) {
    found.push("holds JSX, so it is a component: PascalCase");
  }
  if (sayNothing.test(path)) found.push("has a name that says nothing about what is in it");
  lines.forEach((line, index) => {
    if (offNow.test(line)) found.push(`line ${index + 1} switches a check off or puts work off`);
  });
  if (!path.endsWith(".css")) found.push(...bareAssertions(file, lines));
  return found.map((what) => `${path}: ${what}`);
}

/** `x!` claims what the compiler can't see: the claim needs its reason on the line or above it. */
function bareAssertions(file: SourceFile, lines: readonly string[]): string[] {
  return nodesOf(file)
    .filter(({ type }) => type === "TSNonNullExpression")
    .map(({ end }) => file.text.slice(0, end).split("\n").length)
    .filter((line) => ![lines[line - 1], lines[line - 2]].some((near) => near?.match(/\/\/|\*/)))
    .map((line) => `line ${line} has a \`!\` without the reason beside it`);
}
