import type { Language } from "@resa/shared/model/language";

/** A time of day, with the day where that is not today's. Times in Unix ms. */
export function sayTime(at: number, now: number, language: Language): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const day = isToday ? ({} as const) : ({ day: "numeric", month: "long" } as const);
  return new Intl.DateTimeFormat(language, { ...day, hour: "numeric", minute: "2-digit" }).format(
    at,
  );
}
