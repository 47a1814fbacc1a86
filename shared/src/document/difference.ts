import * as Y from "yjs";
import { fieldRoots } from "../model/field-root";
import { type Id, isId } from "../model/id";
import { type Deed, outweighs } from "../model/trace";
import { noteText, rootOf } from "./board-doc";
import { isEqualValue } from "./equal-value";
import { idOfKey } from "./fields";
import { noteColumns, type RecordRoot } from "./roots";

/** What there is on a board that can be different: the board itself, its records and notes, points of the curves, and the walk through it. */
export type DifferentThing = "board" | RecordRoot | "notes" | "cells" | "walk";

/** Something of a board that isn't what it was. A cell goes by `laneId/stepId`, the board and the walk by their own names. */
export interface Difference {
  readonly thing: DifferentThing;
  readonly id: Id;
  readonly what: Deed;
}

const recordRoots = [
  "journeys",
  "phases",
  "steps",
  "lanes",
  "personas",
  "channels",
  "groups",
] as const satisfies readonly RecordRoot[];

/** Where the value of a place ends that says who made the note, and when. */
const madeAt = 3;

/** What is different on a board from how it was: each thing once, in no order. Reads both; some 100 ms for 10,000 notes. */
export function differenceOf(before: Y.Doc, after: Y.Doc): readonly Difference[] {
  const found = new Map<string, Difference>();
  const add = (thing: DifferentThing, id: Id, what: Deed): void => {
    const key = `${thing}/${id}`;
    const known = found.get(key);
    if (!known || outweighs(what, known.what)) found.set(key, { thing, id, what });
  };

  for (const key of keysOf(before, after, "board"))
    if (key !== "schema" && !isSame(before, after, "board", key)) add("board", "board", "changed");
  for (const root of recordRoots)
    for (const id of keysOf(before, after, root)) {
      const what = deedOn(rootOf(before, root).get(id), rootOf(after, root).get(id));
      if (what !== null) add(root, id, what);
    }
  for (const id of keysOf(before, after, "texts")) {
    const what = deedOnNote(before, after, id);
    if (what !== null) add("notes", id, what);
  }
  for (const root of fieldRoots)
    for (const key of keysOf(before, after, root)) {
      const id = idOfKey(key);
      if (isSame(before, after, root, key)) continue;
      const thing = root === "stops" ? "walk" : thingOf(before, after, id);
      if (thing !== null) add(thing, thing === "walk" ? "walk" : id, "changed");
    }
  return Array.from(found.values());
}

type Root = Parameters<typeof rootOf>[1];

const keysOf = (before: Y.Doc, after: Y.Doc, root: Root): Set<string> =>
  new Set([...rootOf(before, root).keys(), ...rootOf(after, root).keys()]);

const isSame = (before: Y.Doc, after: Y.Doc, root: Root, key: string): boolean =>
  isEqualValue(rootOf(before, root).get(key), rootOf(after, root).get(key));

/** What happened to a record; null = nothing. What is no record isn't there. */
function deedOn(before: unknown, after: unknown): Deed | null {
  if (!(before instanceof Y.Map)) return after instanceof Y.Map ? "added" : null;
  if (!(after instanceof Y.Map)) return "removed";
  const keys = new Set([...before.keys(), ...after.keys()]);
  const changed = Array.from(keys).filter((key) => !isEqualValue(before.get(key), after.get(key)));
  if (changed.length === 0) return null;
  return changed.every((key) => key === "place" || key === "order") ? "moved" : "changed";
}

function deedOnNote(before: Y.Doc, after: Y.Doc, id: Id): Deed | null {
  const [was, is] = [noteText(before, id), noteText(after, id)];
  if (was === null || is === null) return was === is ? null : is === null ? "removed" : "added";
  const isChanged = noteColumns.some(
    (root) => root !== "texts" && root !== "notes" && !isSame(before, after, root, id),
  );
  if (isChanged || !isEqualValue(was.toDelta(), is.toDelta())) return "changed";
  const [then, now] = [before, after].map((doc) => {
    const values: unknown = rootOf(doc, "notes").get(id);
    return Array.isArray(values) ? values.slice(0, madeAt) : [];
  });
  return isEqualValue(then, now) ? null : "moved";
}

/** Whose field it is that differs; null when that came or went itself, or isn't there at all. */
function thingOf(before: Y.Doc, after: Y.Doc, id: Id): DifferentThing | null {
  const isInBoth = (root: Root, id: Id): boolean =>
    rootOf(before, root).has(id) && rootOf(after, root).has(id);
  const [laneId = "", stepId] = id.split("/");
  if (stepId !== undefined && isId(stepId))
    return isInBoth("lanes", laneId) && isInBoth("steps", stepId) ? "cells" : null;
  if (isInBoth("texts", id)) return "notes";
  return (["steps", "personas"] as const).find((root) => isInBoth(root, id)) ?? null;
}
