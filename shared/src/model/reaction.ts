import type { Id } from "./id";

/** What one can say without words: 👍 ❤️ 😮 😟 ❓ 💡. One of each kind per person. */
export const reactions = ["agree", "love", "wow", "sad", "question", "idea"] as const;
export type Reaction = (typeof reactions)[number];

/** What one can react to. */
export const reactables = ["note", "comment"] as const;
export type Reactable = (typeof reactables)[number];

/** That somebody reacted to something. */
export interface GivenReaction {
  readonly on: Reactable;
  /** The note or comment. */
  readonly id: Id;
  readonly personId: Id;
  readonly reaction: Reaction;
}

/** The name of a given reaction. */
export const reactionKey = ({ on, id, personId, reaction }: GivenReaction): string =>
  [on, id, personId, reaction].join("/");

/** Reads the name of a given reaction; null when it is none. */
export function reactionOfKey(key: string): GivenReaction | null {
  const [first, id, personId, last, ...rest] = key.split("/");
  const on = reactables.find((one) => one === first);
  const reaction = reactions.find((one) => one === last);
  if (!on || !id || !personId || !reaction || rest.length > 0) return null;
  return { on, id, personId, reaction };
}
