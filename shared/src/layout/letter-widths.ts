/**
 * How far each letter of Inter moves the pen, in thousandths of the font size, rounded up: read from the advance widths of the regular
 * weight (@fontsource-variable/inter, `wght`). Space to tilde stand in the order of their codes.
 */
const ascii = [
  282, 288, 466, 634, 642, 982, 645, 300, 365, 365, 501, 662, 289, 460, 289, 361, 631, 407, 610,
  618, 646, 594, 621, 566, 619, 621, 289, 302, 662, 662, 662, 512, 966, 690, 655, 731, 722, 602,
  591, 747, 744, 269, 571, 672, 566, 904, 754, 765, 639, 765, 644, 642, 646, 745, 690, 986, 683,
  679, 629, 365, 361, 365, 472, 457, 323, 562, 613, 572, 613, 584, 371, 614, 592, 243, 243, 549,
  243, 876, 591, 600, 613, 613, 377, 528, 328, 592, 563, 819, 546, 563, 553, 427, 333, 427, 662,
];

/** Others that are known, by code. Accented letters are as wide as their base, but for a few. */
const others = new Map(
  Object.entries({
    ...{ æ: 918, ø: 600, Æ: 994, Ø: 765, œ: 1000, Œ: 1005, ß: 617, þ: 613, ð: 583, Ð: 736 },
    ...{ ď: 710, ľ: 340, ť: 376, ł: 243, "’": 261, "‘": 261, "“": 441, "”": 441, "…": 865 },
    ...{ "–": 500, "—": 1000, "•": 563, "€": 667, "\u00a0": 282, "\u200b": 0, "\u200d": 0 },
  }).map(([letter, width]) => [letter.codePointAt(0) ?? 0, width]),
);

/** The advance of a letter (a code point), in thousandths of the font size; where Inter has no such letter, a generous guess. */
export function letterWidth(code: number): number {
  if (code >= 32 && code < 127) return ascii[code - 32] ?? 0;
  const known = others.get(code);
  if (known !== undefined) return known;
  const width = guess(code);
  // The table of guesses is as large as the alphabets in use; a foreign text of every letter there is can't make it grow without end.
  if (others.size < 4096) others.set(code, width);
  return width;
}

function guess(code: number): number {
  if (code < 32) return 0;
  const letter = String.fromCodePoint(code);
  if (/\p{Mark}|[\ufe00-\ufe0f]/u.test(letter)) return 0;
  const base = letter.normalize("NFD").charCodeAt(0);
  if (base < 127) return letterWidth(base);
  if (code < 0x250) return 760;
  // Greek and Cyrillic: capitals and small letters, a little above their averages.
  if (code < 0x530) return letter === letter.toLowerCase() ? 650 : 800;
  // Emoji are wider than their height; ideographs as wide as high; no other writing is wider.
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(letter) ? 1400 : 1000;
}
