import { expect, test } from "vitest";
import { sourceFiles } from "./source-files";
import { styleViolations } from "./style";

test("every file keeps to the style", () => {
  const files = sourceFiles().filter(({ path }) => !path.startsWith("tests/architecture/style"));
  expect(files.flatMap(styleViolations)).toEqual([]);
});

test("250 lines are enough for a file, 251 are not", () => {
  const path = "shared/src/model/note.ts";
  expect(styleViolations({ path, text: "export {};\n".repeat(250) })).toEqual([]);
  expect(styleViolations({ path, text: "export {};\n".repeat(251) })).toHaveLength(1);
});

test.each([
  ["shared/src/model/noteColour.ts", "", "kebab-case"],
  ["client/src/canvas/note-card.tsx", "", "PascalCase"],
  ["shared/src/utils/note.ts", "", "says nothing"],
  ["client/src/board/helpers.ts", "", "says nothing"],
  ["shared/src/model/note.ts", "// TODO: later", "puts work off"],
  ["shared/src/model/note.test.ts", 'test.skip("…", () => {});', "switches a check off"],
  ["shared/src/model/note.ts", "const note = notes[0]!;", "without the reason"],
])("%s with %j is told off", (path, text, why) => {
  expect(styleViolations({ path, text })).toEqual([expect.stringContaining(why)]);
});

test.each([
  ["client/src/canvas/NoteCard.tsx", "export const NoteCard = () => <p />;"],
  ["client/src/canvas/NoteCard.module.css", ".note { color: red }"],
  ["client/src/common-words.ts", "export {};"],
  ["shared/src/model/note.ts", "// There is always one.\nconst note = notes[0]!;"],
])("%s with %j is fine", (path, text) => {
  expect(styleViolations({ path, text })).toEqual([]);
});
