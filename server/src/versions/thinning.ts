import type { Version } from "@resa/shared/model/version";

// Each so many of the one before, so that what is the last of a month is the last of its week and day too.
const day = 24 * 60 * 60 * 1000;
const week = 7 * day;
const month = 4 * week;

/** Of the versions of a board that nobody named, never more than so many are kept. */
const most = 500;

type Aged = Pick<Version, "id" | "kind" | "at">;

/**
 * The ids of those versions that are too many by now (Unix ms). Named ones never are. Automatic ones stay all for a day, then the last
 * of each day for a month, of each week for a year, and of each month for ever; those that were kept for a reason stay all for a month.
 */
export function surplus(versions: readonly Aged[], now: number): string[] {
  const unnamed = versions
    .filter(({ kind }) => kind !== "named")
    .toSorted((one, other) => other.at - one.at);
  const spans = new Set<string>();
  const stays = unnamed.filter(({ kind, at }, index) => {
    const span = spanOf(kind, at, now) ?? `by itself ${index}`;
    return !spans.has(span) && spans.add(span).size <= most;
  });
  const kept = new Set(stays);
  return unnamed.filter((version) => !kept.has(version)).map(({ id }) => id);
}

/** The span of time of which one version stays; null = it stays by itself. Whole spans grow old at once, so that what stays does so later too. */
function spanOf(kind: Aged["kind"], at: number, now: number): string | null {
  const isWithin = (count: number, span: number): boolean =>
    Math.floor(now / span) - Math.floor(at / span) < count;
  const isRecent = isWithin(4, week);
  if (isRecent && (kind !== "automatic" || now - at < day)) return null;
  if (isRecent) return `day ${Math.floor(at / day)}`;
  if (isWithin(13, month)) return `week ${Math.floor(at / week)}`;
  return `month ${Math.floor(at / month)}`;
}
