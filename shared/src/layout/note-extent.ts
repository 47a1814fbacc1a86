import type { NotePicture } from "../model/note-picture";
import type { NoteSize } from "../model/note-size";
import type { Written } from "../model/text-run";
import type { FontSize } from "./box";
import { letterWidth } from "./letter-widths";
import { noteMarksHeight, noteMinHeights, notePadding, noteWidth, pictureHeights } from "./sizes";

/** How much room a note takes, and how its picture and its letters stand in it, px at 100 %. */
export interface NoteExtent {
  readonly width: number;
  readonly height: number;
  readonly fontSize: FontSize;
  readonly pictureHeight: number;
}

/** The height of a line, by font size. */
export const lineHeights = { 20: 26, 16: 22, 14: 20, 13: 18 } as const;

/** The letters of a note by its size: while the text fits the least height, and when it doesn't. */
const fontSizes = { small: [13, 13], medium: [14, 13], large: [20, 16] } as const;

const frame = 2 * notePadding + noteMarksHeight;
/**
 * 4 px less than there are: some systems round the advance of each letter to whole pixels, which widens a line a little. Against Chromium,
 * of 1,500 random texts none then has fewer lines than it needs (with 2 px, ten have), and one in eight (13 px) to four (14 px) has one more.
 */
const lineWidth = noteWidth - 2 * notePadding - 4;

/**
 * The extent of a note with this text, without measuring anything on a screen: the lines are estimated, rather one too many than one too
 * few. The text stands in the larger letters of its size while it fits the least height, then in the smaller ones, then the note grows.
 * Under a picture the text takes no more room than it needs. Takes O(length).
 */
export function noteExtent(text: Written, size: NoteSize, picture: NotePicture | null): NoteExtent {
  const [large, small] = fontSizes[size];
  const least = noteMinHeights[size];
  const heightAt = (fontSize: FontSize): number =>
    frame + countLines(text, fontSize) * lineHeights[fontSize];
  const heightAtLarge = heightAt(large);
  const fontSize = heightAtLarge <= least ? large : small;
  const needed = fontSize === large ? heightAtLarge : heightAt(small);
  const pictureHeight = picture === null ? 0 : heightOfPicture(picture);
  const textHeight = Math.max(picture === null ? least : noteMinHeights.small, onGrid(needed));
  return { width: noteWidth, height: pictureHeight + textHeight, fontSize, pictureHeight };
}

/** How high a picture stands that is as wide as a note. */
function heightOfPicture({ width, height }: NotePicture): number {
  const { least, most } = pictureHeights;
  return Math.max(least, Math.min(most, onGrid((noteWidth * height) / width)));
}

const onGrid = (height: number): number => Math.ceil(height / 4) * 4;

/**
 * Bold letters (600) are 2 % wider as a rule and 12 % at most (`"`), which the 4 px cover too. Against Chromium, of 1,500 random texts that
 * are mostly bold none has fewer lines than it needs, and one in three has one more.
 */
const boldWeight = 1.1;

/** How many lines a text takes on a note: broken at spaces, and within a word that is wider than a line (`pre-wrap`, `anywhere`). */
export function countLines(written: Written, fontSize: FontSize): number {
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

  const runs = typeof written === "string" ? [{ text: written, bold: false }] : written;
  for (const { text, bold } of runs) {
    const weight = bold ? boldWeight : 1;
    for (const letter of text) {
      if (letter === "\n") {
        endWord();
        lines += 1;
        [line, spaces] = [0, 0];
      } else if (letter === " " || letter === "\t") {
        endWord();
        spaces += letterWidth(32) * weight * (letter === "\t" ? 8 : 1);
      } else {
        const width = letterWidth(letter.codePointAt(0) ?? 0) * weight;
        word += width;
        if (word > limit) {
          // Too wide for any line: it begins one of its own, and goes on in the next.
          lines += line + spaces > 0 ? 2 : 1;
          [line, spaces, word] = [0, 0, width];
        }
      }
    }
  }
  endWord();
  return lines;
}
