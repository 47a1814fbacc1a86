/** The way that an arrow key points: one place across, or one down (both may be negative). */
export interface Arrow {
  readonly across: -1 | 0 | 1;
  readonly down: -1 | 0 | 1;
}

export const arrowKeys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] as const;
export type ArrowKey = (typeof arrowKeys)[number];

export const arrows: Readonly<Record<ArrowKey, Arrow>> = {
  ArrowLeft: { across: -1, down: 0 },
  ArrowRight: { across: 1, down: 0 },
  ArrowUp: { across: 0, down: -1 },
  ArrowDown: { across: 0, down: 1 },
};
