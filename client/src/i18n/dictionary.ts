import type { Language } from "@resa/shared/model/language";
import type { en } from "./en";

/** A sentence in as many forms as the count in it asks for. All four languages have these two. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** What every language has to say: the areas and keys of English. A missing or foreign key is a type error. */
export type Dictionary = Widened<typeof en>;

type Widened<T> = T extends string
  ? string
  : T extends Plural
    ? Plural
    : { readonly [K in keyof T]: Widened<T[K]> };

/** `area.key`, however deep, of everything that can be said. */
export type Key = KeysOf<typeof en>;

type KeysOf<T, Prefix extends string = ""> = {
  [K in keyof T & string]: T[K] extends string | Plural
    ? `${Prefix}${K}`
    : KeysOf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** What has to be given with a key: the names in braces of its English sentence. */
export type Parameters<K extends Key> = ParametersOf<At<typeof en, K>>;

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

/** Fetches the words of one language; a board's first load carries no other. Rejects when offline. */
export async function loadDictionary(language: Language): Promise<Dictionary> {
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
