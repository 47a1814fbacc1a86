import type { Translate } from "../i18n/translate";

const two = (number: number): string => String(number).padStart(2, "0");

/** Seconds as a clock has them: 4:05, 1:02:30. */
export function clockFace(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`;
}

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
