import type { Id } from "@resa/shared/model/id";
import type { Head } from "../select/thing";

/** Is told of the head that a deed has made, so that one can go on there; null = it made none. */
export type Made = (kind: Head["kind"], id: Id | null) => void;
