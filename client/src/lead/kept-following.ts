import { isId } from "@resa/shared/model/id";
import type { Following } from "../board/following";

/** Whom this tab followed, and which presentation that was (when it began, Unix ms). */
export interface KeptFollowing {
  readonly following: Following;
  readonly presentationAt: number | null;
}

const keyOf = (boardId: string): string => `resa.following.${boardId}`;

/** Remembers whom one follows, for as long as the tab lives: a reload is no looking away. */
export function keepFollowing(boardId: string, kept: KeptFollowing): void {
  try {
    if (kept.following.kind === "nobody") sessionStorage.removeItem(keyOf(boardId));
    else sessionStorage.setItem(keyOf(boardId), JSON.stringify(kept));
  } catch {
    // Where storage is blocked, one is invited again.
  }
}

/** Whom this tab followed before it was loaded anew; null when nobody, or when that is not known. */
export function readFollowing(boardId: string): KeptFollowing | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(boardId)) ?? "null");
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is KeptFollowing {
  const { following, presentationAt } = (value ?? {}) as Partial<KeptFollowing>;
  if (following?.kind !== "with" && following?.kind !== "away") return false;
  return following.whom?.kind === "leader"
    ? typeof presentationAt === "number"
    : following.whom?.kind === "person" && isId(following.whom.id);
}
