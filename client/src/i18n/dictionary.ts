import type { Language } from "@resa/shared/model/language";
import type { en } from "./en";
import type { more } from "./en/more";

type English = typeof en & typeof more;

/** A sentence in as many forms as the count in it asks for. All four languages have these two. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** What every language has to say: the areas and keys of English. A missing or foreign key is a type error. */
export type Dictionary = Widened<English>;

/** The part that a page can't be drawn without, and the part that comes later. */
export type CoreDictionary = Widened<typeof en>;
export type MoreDictionary = Widened<typeof more>;

type Widened<T> = T extends string
  ? string
  : T extends Plural
    ? Plural
    : { readonly [K in keyof T]: Widened<T[K]> };

/** `area.key`, however deep, of everything that can be said. */
export type Key = KeysOf<English>;

type KeysOf<T, Prefix extends string = ""> = {
  [K in keyof T & string]: T[K] extends string | Plural
    ? `${Prefix}${K}`
    : KeysOf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** What has to be given with a key: the names in braces of its English sentence. */
export type Parameters<K extends Key> = ParametersOf<At<English, K>>;

type At<T, K extends string> = K extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? At<T[Head], Rest>
    : never
  : K extends keyof T
    ? T[K]
    : never;

type ParametersOf<Sentence> = Sentence extends string
  ? Named<NamesIn<Sentence>>
  : Sentence extends Plural
    ? [parameters: { readonly count: number } & Values<NamesIn<Sentence["one" | "other"]>>]
    : never;

type Named<Name extends string> = [Name] extends [never] ? [] : [parameters: Values<Name>];

type Values<Name extends string> = { readonly [N in Name]: string | number };

type NamesIn<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** Fetches the words of one language that every page needs; a first load carries no other. Rejects when offline. */
export async function loadCore(language: Language): Promise<CoreDictionary> {
  switch (language) {
    case "en":
      return (await import("./en")).en;
    case "sv":
      return (await import("./sv")).sv;
    case "da":
      return (await import("./da")).da;
    case "nb":
      return (await import("./nb")).nb;
  }
}

/** Fetches the words of what is fetched later. Rejects when offline. */
export async function loadMore(language: Language): Promise<MoreDictionary> {
  switch (language) {
    case "en":
      return (await import("./en/more")).more;
    case "sv":
      return (await import("./sv/more")).more;
    case "da":
      return (await import("./da/more")).more;
    case "nb":
      return (await import("./nb/more")).more;
  }
}
