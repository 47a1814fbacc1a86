import type { Translate } from "../../i18n/translate";

/** A gap in words: "3 worse than wished"; empty while it isn't known. */
export function sayGap(gap: number | null, t: Translate): string {
  if (gap === null) return "";
  if (gap === 0) return t("touchpoint.even");
  return t(gap < 0 ? "touchpoint.worse" : "touchpoint.better", { count: Math.abs(gap) });
}
