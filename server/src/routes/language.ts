import { preferredLanguage, type Language } from "@resa/shared/model/language";
import type { Context } from "hono";
import { parseAccept } from "hono/utils/accept";

/** The language that a browser prefers. */
export function languageOf(c: Context): Language {
  const accepted = parseAccept(c.req.header("Accept-Language") ?? "");
  return preferredLanguage(accepted.map(({ type }) => type));
}
