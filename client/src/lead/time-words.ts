import { clockFace } from "../i18n/clock-face";
import type { Translate } from "../i18n/translate";

/** Seconds as one says them: "5 minutes", and by the clock what is no whole minute. */
export const timeWords = (seconds: number, t: Translate): string =>
  seconds % 60 === 0 ? t("timer.minutes", { count: seconds / 60 }) : clockFace(seconds);

/** The ms in what somebody wrote as minutes ("2", "1,5"); null when that is none, or out of bounds. */
export function lengthOf(written: string): number | null {
  const minutes = Number(written.trim().replace(",", "."));
  return written.trim() !== "" && minutes >= 0.5 && minutes <= 600
    ? Math.round(minutes * 60) * 1000
    : null;
}
