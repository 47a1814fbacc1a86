import { type Language, preferredLanguage, languages } from "@resa/shared/model/language";
import {
  createContext,
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  onCleanup,
  untrack,
  useContext,
} from "solid-js";
import { fetchBehind } from "../fetch-behind";
import { keep, readKept } from "../kept";
import { type CoreDictionary, loadCore, loadMore, type MoreDictionary } from "./dictionary";
import { makeTranslate, type Translate } from "./translate";

const key = "resa.language";

interface Words {
  readonly t: Translate;
  readonly language: () => Language;
  setLanguage(language: Language): Promise<void>;
  hasMore(): boolean;
  fetchMore(): Promise<void>;
}

const WordsContext = createContext<Words>();

/** The words of one language, ready to be shown. */
export interface Spoken {
  readonly language: Language;
  readonly dictionary: CoreDictionary;
  /** What is said later, once it has come. */
  readonly more?: MoreDictionary | undefined;
}

/** The words to begin with: those chosen on an earlier visit, else the browser's. Rejects when offline. */
export async function loadSpoken(): Promise<Spoken> {
  const kept = readKept(key);
  const language =
    languages.find((known) => known === kept) ?? preferredLanguage(navigator.languages);
  return { language, dictionary: await loadCore(language) };
}

/** Gives everything below it words, and tells the browser which language they are in. */
export function WordsProvider(props: { initial: Spoken; children: JSX.Element }): JSX.Element {
  const [spoken, setSpoken] = createSignal(untrack(() => props.initial));
  const language = createMemo(() => spoken().language);
  const core = createMemo(() => spoken().dictionary);
  const translate = createMemo(() => makeTranslate(language(), core()));
  const translateMore = createMemo(() => makeTranslate(language(), spoken().more ?? {}));
  createEffect(() => {
    document.documentElement.lang = language();
  });
  // Asked for from many places at once, they are fetched once.
  let coming: Promise<void> | undefined;
  const fetchMore = async (): Promise<void> => {
    const { language } = spoken();
    if (spoken().more) return;
    const more = await loadMore(language);
    // Somebody may have chosen another language meanwhile.
    if (spoken().language === language) setSpoken({ ...spoken(), more });
    else await fetchMore();
  };
  const words: Words = {
    // Only what the core doesn't say waits for the rest: a board that stands there is not drawn anew when that comes.
    t: (key, ...parameters) =>
      translate()(key, ...parameters) || translateMore()(key, ...parameters),
    language,
    async setLanguage(language) {
      const [dictionary, more] = await Promise.all([
        loadCore(language),
        spoken().more && loadMore(language),
      ]);
      setSpoken({ language, dictionary, more });
      keep(key, language);
    },
    hasMore: () => spoken().more !== undefined,
    fetchMore: () => (coming ??= fetchMore().finally(() => (coming = undefined))),
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

/** Fetches what is used later together with its words; rejects when offline. */
export function useFetch(): <T>(part: Promise<T>) => Promise<T> {
  const { fetchMore } = useWordsContext();
  return async (part) => (await Promise.all([part, fetchMore()]))[0];
}

/** Whether the words of what is fetched later are here. Asks for them, once what needs none can be seen; until they come, `t` has nothing to say. */
export function useMoreWords(): () => boolean {
  const { hasMore, fetchMore } = useWordsContext();
  createEffect(() => {
    if (!hasMore()) onCleanup(fetchBehind(fetchMore));
  });
  return hasMore;
}

function useWordsContext(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useWords and useLanguage need a WordsProvider above them");
  return words;
}
