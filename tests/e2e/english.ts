import { readdir } from "node:fs/promises";
import type { Language } from "@resa/shared/model/language";
import type { Page } from "playwright-core";
import type { Dictionary } from "../../client/src/i18n/dictionary";

const languagesFolder = new URL("../../client/src/i18n/", import.meta.url);

/** All that a language says, area by area, whichever of it a page fetches first. */
export async function wordsIn(language: Language): Promise<Dictionary> {
  const areas: Record<string, unknown> = {};
  for (const file of await readdir(new URL(`${language}/`, languagesFolder))) {
    const path = new URL(`${language}/${file}`, languagesFolder).pathname;
    const said = (await import(path)) as Record<string, unknown>;
    const area = file.replace(/\.ts$/, "");
    // The others only gather areas.
    if (area in said) areas[area] = said[area];
  }
  return areas as Dictionary;
}

const english = await wordsIn("en");

/**
 * What on the page is still in English: every text, name, hint or placeholder in which an English sentence of the
 * interface stands that this language says in other words.
 */
export async function englishOn(page: Page, spoken: Dictionary): Promise<string[]> {
  const own = sentencesOf(spoken);
  const foreign = [...sentencesOf(english)].flatMap(([key, sentence]) =>
    sentence === own.get(key) ? [] : [finder(sentence)],
  );
  const texts = new Set(await page.evaluate(textsOnPage));
  return [...texts].filter((text) => foreign.some((isIn) => isIn(text)));
}

/** Every sentence by its key, plurals form by form. */
function sentencesOf(dictionary: object, prefix = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(dictionary) as [string, string | object][]) {
    if (typeof value === "string") found.set(prefix + key, value);
    else for (const entry of sentencesOf(value, `${prefix}${key}.`)) found.set(...entry);
  }
  return found;
}

/** Finds a sentence as whole words, whatever stands in its braces. */
function finder(sentence: string): (text: string) => boolean {
  const parts = sentence.split(/\{\w+\}/);
  const literal = parts
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join(".+");
  // A thousand sentences are looked for in hundreds of texts: hardly any text has even the letters of one.
  let pattern: RegExp | undefined;
  return (text) => {
    if (!parts.every((part) => text.includes(part))) return false;
    pattern ??= new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])`, "u");
    return pattern.test(text);
  };
}

/** Runs in the page: all that is to be read or heard. */
function textsOnPage(): string[] {
  return [...document.querySelectorAll("body, body *")].flatMap((element) => [
    ...[...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent?.trim() ?? ""),
    ...["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
  ]);
}
