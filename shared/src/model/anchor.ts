import { fieldsIn, numberOf, textOf } from "./field";
import type { Id } from "./id";
import { farthest } from "./place";

/** The things of a board that people may talk about. A touchpoint and a moment of truth go by the id of the note (or step) that they are. */
export const anchorKinds = [
  "note",
  "touchpoint",
  "moment",
  "step",
  "lane",
  "journey",
  "phase",
] as const;
export type AnchorKind = (typeof anchorKinds)[number];

/** What a thread is about: a thing, or a point of the board (px). */
export type Anchor =
  | { readonly kind: AnchorKind; readonly id: Id }
  | { readonly kind: "point"; readonly x: number; readonly y: number };

/** Reads an anchor from a foreign value; whatever is malformed is the board's origin. */
export function anchorOf(value: unknown): Anchor {
  const fields = fieldsIn(value);
  const kind = anchorKinds.find((one) => one === fields["kind"]);
  if (kind !== undefined) return { kind, id: textOf(fields["id"]) };
  return { kind: "point", x: px(fields["x"]), y: px(fields["y"]) };
}

const px = (value: unknown): number => Math.max(-farthest, Math.min(farthest, numberOf(value)));
