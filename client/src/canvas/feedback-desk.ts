import type { Id } from "@resa/shared/model/id";
import type { JSX } from "solid-js";
import type { Head, Thing } from "./select/thing";

/** Something on the canvas that people may talk about. */
export interface TalkedOf {
  readonly kind: "note" | Head["kind"];
  readonly id: Id;
}

/** What is said of the things on the canvas. What draws it is fetched apart, and comes with these. */
export interface FeedbackDesk {
  /** All that is said of a thing, and the place to say more. */
  section(thing: TalkedOf): JSX.Element;
  /** How much is said of it, for its card or head. */
  mark(thing: TalkedOf | Thing, tabindex?: 0 | -1): JSX.Element;
  /** The same in words; empty = nothing. */
  say(thingId: Id): string;
  /** Goes to where something is said of it in the inspector. */
  reach(thingId: Id): void;
  /** Its button among the tools. */
  tool(): JSX.Element;
}
