import type { Random } from "../random";

const whos = [
  "The customer",
  "She",
  "He",
  "A parent of two",
  "The adviser",
  "The fitter",
  "Our support",
  "Everybody",
];
const whats = [
  "compares prices",
  "waits for an answer",
  "looks for the manual",
  "asks twice",
  "gives up",
  "calls back",
  "is surprised",
  "measures again",
  "trusts the drawing",
];
const wheres = [
  "on the phone",
  "in the shop",
  "at home",
  "in the app",
  "before the visit",
  "late in the evening",
  "without knowing why",
];
const whys = [
  "because nobody told them",
  "and that feels good",
  "though the form said so",
  "as the price is missing",
  "and writes it down",
];

const pick = (random: Random, words: readonly string[]): string =>
  words[random.below(words.length)] ?? "";

/** What people write on notes: an English sentence of 20 to 90 characters. */
export function sentence(random: Random): string {
  let text = `${pick(random, whos)} ${pick(random, whats)}`;
  if (text.length < 20 || random.chance(0.7)) text += ` ${pick(random, wheres)}`;
  if (text.length < 20 || random.chance(0.4)) text += ` ${pick(random, whys)}`;
  return `${text}.`.slice(0, 90);
}
