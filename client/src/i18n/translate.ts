import type { Language } from "@resa/shared/model/language";
import type { CoreDictionary, Key, MoreDictionary, Parameters, Plural } from "./dictionary";

/** Says a key in one language: `t("saved.offline", { count: 3 })`. Numbers are written as the language does. */
export type Translate = <K extends Key>(key: K, ...parameters: Parameters<K>) => string;

/** The translator of one dictionary. What has not been fetched yet says nothing. */
export function makeTranslate(
  language: Language,
  dictionary: Partial<CoreDictionary> | Partial<MoreDictionary>,
): Translate {
  const sentences = flatten(dictionary);
  // Made when first needed: a browser takes 20 ms for the two, and a board is drawn without.
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;

  return (key, ...[parameters]) => {
    const sentence = sentences.get(key);
    if (sentence === undefined) return "";
    const values: Readonly<Record<string, string | number>> = parameters ?? {};
    const form =
      typeof sentence === "string"
        ? sentence
        : (plurals ??= new Intl.PluralRules(language)).select(Number(values["count"])) === "one"
          ? sentence.one
          : sentence.other;
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (typeof value !== "number") return value ?? whole;
      if (isPlain(value)) return String(value);
      return (numbers ??= new Intl.NumberFormat(language)).format(value);
    });
  };
}

/** Whether a number is written alike in all languages. */
const isPlain = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;

/** Every sentence under its full key. */
export function flatten(branch: object, prefix = ""): Map<string, string | Plural> {
  const sentences = new Map<string, string | Plural>();
  for (const [name, value] of Object.entries(branch) as [string, string | object][]) {
    if (typeof value === "string" || isPlural(value)) sentences.set(prefix + name, value);
    else flatten(value, `${prefix}${name}.`).forEach((leaf, key) => sentences.set(key, leaf));
  }
  return sentences;
}

function isPlural(value: object): value is Plural {
  return "one" in value && "other" in value;
}
