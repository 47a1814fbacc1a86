import * as v from "valibot";
import { roles } from "../model/role";

/** What changes who may enter a board. */
export const accessEvents = [
  "link-made",
  "link-withdrawn",
  "joined",
  "role-changed",
  "renamed",
  "removed",
  "left",
] as const;
export type AccessEvent = (typeof accessEvents)[number];

/** One change of access, under the names of that time. What doesn't belong to an event is null. */
export const accessEntry = v.object({
  /** Unix ms. */
  at: v.number(),
  by: v.string(),
  byName: v.string(),
  what: v.picklist(accessEvents),
  personId: v.nullable(v.string()),
  personName: v.nullable(v.string()),
  linkId: v.nullable(v.string()),
  /** That the link gives, or that the person has from then on. */
  role: v.nullable(v.picklist(roles)),
  /** What the person is called from then on, or what the link is called. */
  name: v.nullable(v.string()),
});
export type AccessEntry = v.InferOutput<typeof accessEntry>;

/** `GET /api/boards/:id/access-log`: newest first, at most the 500 newest. */
export const accessLogAnswer = v.object({ entries: v.array(accessEntry) });
