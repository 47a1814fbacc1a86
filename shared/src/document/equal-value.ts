import * as Y from "yjs";

type Fields = Readonly<Record<string, unknown>>;

/** Whether two values of a document are the same: plain ones by what is in them, others never. */
export function isEqualValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isComposed(one) || !isComposed(other) || Array.isArray(one) !== Array.isArray(other))
    return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqualValue(one[key], other[key]))
  );
}

const isComposed = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !(value instanceof Y.AbstractType);
