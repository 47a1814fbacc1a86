import type { Asked, Scene, Who } from "./scene";

/** One thing that a route can be asked for, and who may. */
export interface Row {
  /** To everybody else it is not permitted (403); to outsiders the board doesn't exist (404). */
  readonly may: readonly Who[];
  /** What those are answered who may. */
  readonly ok: number;
  /** What is asked for, beside the board. */
  ask?(scene: Scene): Parts | Promise<Parts>;
  /** What else must be true of the answer to those who may. */
  shows?(answer: Asked, scene: Scene, who: Who): boolean;
  /** What the facilitator is answered when the board is in the trash; 404 unless said otherwise. */
  readonly inTrash?: number;
}
interface Parts {
  readonly path?: Readonly<Record<string, string>>;
  readonly json?: unknown;
}

export const facilitator: readonly Who[] = ["facilitator"];
export const editors: readonly Who[] = [...facilitator, "editor"];
export const commenters: readonly Who[] = [...editors, "commenter"];
export const members: readonly Who[] = [...commenters, "viewer"];
export const nobody: readonly Who[] = [];

/** Routes, as the OpenAPI document says them (`METHOD path`); after a dot, of which thing. */
export type Rows = Readonly<Record<string, Row>>;
