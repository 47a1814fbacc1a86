/** The languages of the interface, as BCP 47 tags: English, svenska, dansk, norsk bokmål. */
export const languages = ["en", "sv", "da", "nb"] as const;
export type Language = (typeof languages)[number];

/** The same sentence in every language. */
export type Words = Readonly<Record<Language, string>>;

/** The first of a browser's preferred tags that Resa speaks (`no` and `nn` read bokmål), else English. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const base = tag.toLowerCase().split("-")[0];
    if (base === "no" || base === "nn") return "nb";
    const match = languages.find((language) => language === base);
    if (match) return match;
  }
  return "en";
}
