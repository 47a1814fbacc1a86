import { type Language, preferredLanguage, languages } from "@resa/shared/model/language";
import {
  createContext,
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  untrack,
  useContext,
} from "solid-js";
import { keep, readKept } from "../kept";
import { type Dictionary, loadDictionary } from "./dictionary";
import { makeTranslate, type Translate } from "./translate";

const key = "resa.language";

interface Words {
  readonly t: Translate;
  readonly language: () => Language;
  setLanguage(language: Language): Promise<void>;
}

const WordsContext = createContext<Words>();

/** The words of one language, ready to be shown. */
export interface Spoken {
  readonly language: Language;
  readonly dictionary: Dictionary;
}

/** The words to begin with: those chosen on an earlier visit, else the browser's. Rejects when offline. */
export async function loadSpoken(): Promise<Spoken> {
  const kept = readKept(key);
  const language =
    languages.find((known) => known === kept) ?? preferredLanguage(navigator.languages);
  return { language, dictionary: await loadDictionary(language) };
}

/** Gives everything below it words, and tells the browser which language they are in. */
export function WordsProvider(props: { initial: Spoken; children: JSX.Element }): JSX.Element {
  const [spoken, setSpoken] = createSignal(untrack(() => props.initial));
  const translate = createMemo(() => makeTranslate(spoken().language, spoken().dictionary));
  createEffect(() => {
    document.documentElement.lang = spoken().language;
  });
  const words: Words = {
    t: (key, ...parameters) => translate()(key, ...parameters),
    language: () => spoken().language,
    async setLanguage(language) {
      setSpoken({ language, dictionary: await loadDictionary(language) });
      keep(key, language);
    },
  };
  return <WordsContext.Provider value={words}>{props.children}</WordsContext.Provider>;
}

/** The translator: `t("home.newBoard")`. It follows the language wherever it is called in JSX or an effect. */
export function useWords(): Translate {
  return useWordsContext().t;
}

/** The language of the interface, and the way to change it (rejects when its words can't be fetched). */
export function useLanguage(): readonly [Words["language"], Words["setLanguage"]] {
  const { language, setLanguage } = useWordsContext();
  return [language, setLanguage];
}

function useWordsContext(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useWords and useLanguage need a WordsProvider above them");
  return words;
}
