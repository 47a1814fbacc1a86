import type { Language } from "@resa/shared/model/language";

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * How long ago something was, as the language says it: "5 minutes ago", "yesterday", then the date itself.
 * Times are Unix ms. Null for what has happened within the last minute (or lies ahead, by a clock that is wrong).
 */
export function relativeTime(language: Language, then: number, now: number): string | null {
  const seconds = (now - then) / 1000;
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  if (!(seconds >= minute)) return null;
  if (seconds < hour) return format.format(-Math.floor(seconds / minute), "minute");
  if (seconds < day) return format.format(-Math.floor(seconds / hour), "hour");
  if (seconds < 7 * day) return format.format(-Math.floor(seconds / day), "day");
  return new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(then);
}
