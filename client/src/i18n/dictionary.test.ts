import { type Language, languages } from "@resa/shared/model/language";
import { describe, expect, it } from "vitest";
import { loadCore, loadMore } from "./dictionary";
import { flatten } from "./translate";

/** The names in braces of a sentence, each once, in one order. */
const namesIn = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].toSorted().join(" ");

/** Everything that a language says. */
const wordsIn = async (language: Language) =>
  new Map([...flatten(await loadCore(language)), ...flatten(await loadMore(language))]);

const english = await wordsIn("en");

describe.each(languages)("the words in %s", async (language) => {
  const words = await wordsIn(language);

  it("say everything that English says, and nothing more", () => {
    expect([...words.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it("take the same parameters as English, in both forms of a plural", () => {
    const wrong = [...english].flatMap(([key, source]) => {
      const said = words.get(key);
      if (typeof source === "string")
        return typeof said === "string" && namesIn(said) === namesIn(source) ? [] : [key];
      const forms = typeof said === "object" ? [said.one, said.other] : [];
      // "Note deleted." may leave the one out, "3 notes deleted." must not.
      const allowed = new Set([namesIn(source.one), namesIn(source.other)]);
      return forms.length === 2 &&
        forms.every((form) => allowed.has(namesIn(form))) &&
        namesIn(forms[1] ?? "") === namesIn(source.other)
        ? []
        : [key];
    });
    expect(wrong).toEqual([]);
  });

  it("are written, and stand without spaces around them", () => {
    const sentences = [...words].flatMap(([key, said]) =>
      (typeof said === "string" ? [said] : [said.one, said.other]).map((form) => ({ key, form })),
    );
    expect(sentences.filter(({ form }) => form === "" || form !== form.trim())).toEqual([]);
  });
});

describe("English", () => {
  it("is not what the others say where they have words of their own", async () => {
    for (const language of ["sv", "da", "nb"] as const) {
      const words = await wordsIn(language);
      const same = [...words].filter(([key, said]) => {
        const source = english.get(key);
        return typeof said === "string" && said === source && said.split(" ").length > 3;
      });
      expect(same).toEqual([]);
    }
  });
});
