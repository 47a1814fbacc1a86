import { letterWidth } from "./letter-widths";
import { noteMarksHeight, noteMinHeight, notePadding, noteWidth } from "./sizes";

/** How large a note is, and its letters, px at 100 %. */
export interface NoteSize {
  readonly width: number;
  readonly height: number;
  readonly fontSize: 14 | 13;
}

/** The height of a line, by font size. */
export const lineHeights = { 14: 20, 13: 18 } as const;

const frame = 2 * notePadding + noteMarksHeight;
/**
 * 4 px less than there are: some systems round the advance of each letter to whole pixels, which widens a line a little. Against Chromium,
 * of 1,500 random texts none then has fewer lines than it needs (with 2 px, ten have), and one in eight (13 px) to four (14 px) has one more.
 */
const lineWidth = noteWidth - 2 * notePadding - 4;

/**
 * The size of a note with this text, without measuring anything on a screen: the lines are estimated, rather one too many than one too few.
 * The text stands at 14 px while it fits a note of the least height, then at 13 px, then the note grows. Takes O(length).
 */
export function noteSize(text: string): NoteSize {
  const fits = frame + countLines(text, 14) * lineHeights[14] <= noteMinHeight;
  if (fits) return { width: noteWidth, height: noteMinHeight, fontSize: 14 };
  const height = Math.ceil((frame + countLines(text, 13) * lineHeights[13]) / 4) * 4;
  return { width: noteWidth, height: Math.max(noteMinHeight, height), fontSize: 13 };
}

/** How many lines a text takes on a note: broken at spaces, and within a word that is wider than a line (`pre-wrap`, `anywhere`). */
export function countLines(text: string, fontSize: 14 | 13): number {
  const limit = (lineWidth * 1000) / fontSize;
  let lines = 1;
  /** The line as far as its last word, the spaces behind that, and the word that is being read. */
  let [line, spaces, word] = [0, 0, 0];

  const endWord = (): void => {
    if (word === 0) return;
    if (line + spaces + word <= limit) line += spaces + word;
    else {
      lines += 1;
      line = word;
    }
    [spaces, word] = [0, 0];
  };

  for (const letter of text) {
    if (letter === "\n") {
      endWord();
      lines += 1;
      [line, spaces] = [0, 0];
    } else if (letter === " " || letter === "\t") {
      endWord();
      spaces += letterWidth(32) * (letter === "\t" ? 8 : 1);
    } else {
      const width = letterWidth(letter.codePointAt(0) ?? 0);
      word += width;
      if (word > limit) {
        // Too wide for any line: it begins one of its own, and goes on in the next.
        lines += line + spaces > 0 ? 2 : 1;
        [line, spaces, word] = [0, 0, width];
      }
    }
  }
  endWord();
  return lines;
}
