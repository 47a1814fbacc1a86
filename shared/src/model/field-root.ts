/**
 * What is known of a thing field by field, each under a key of its own, so that people who say different things of it at once, also
 * as the first ones, lose nothing.
 */
export const fieldRoots = ["touchpoints", "moments", "feelings", "interviews", "stops"] as const;
export type FieldRoot = (typeof fieldRoots)[number];

/** Whether a root is one of fields. */
export const isFieldRoot = (root: string): root is FieldRoot =>
  fieldRoots.some((one) => one === root);
