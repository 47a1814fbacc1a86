/** Sizes of the sheet, px at 100 %, on a grid of 4 px. The layout and the style sheets both build on them. */

/** Between two journeys, and between them and the tray. */
export const journeyGap = 96;
/** A journey is at least so wide, whatever it holds. */
export const journeyMinWidth = 640;

/** Above the lanes: the head with title, purpose, persona and promise, the band of periods and phases, the row of steps. */
export const titleHeight = 184;
/** The head of a folded journey: title and persona only. */
export const foldedTitleHeight = 96;
export const phaseHeight = 36;
export const stepHeight = 72;
export const headHeight = titleHeight + phaseHeight + stepHeight;

/** The column of lane names, left of the steps. */
export const laneNameWidth = 176;
export const laneMinHeight = 144;
export const collapsedLaneHeight = 48;
/** The curves of a lane of feelings or of tension, above its notes; and a lane of them is at least so high. */
export const curveHeight = 168;
export const curveLaneMinHeight = curveHeight + 40;
export const stepWidth = 208;

/** Around the notes of a cell, and between two of them. */
export const cellPadding = 16;
export const noteGap = 12;

export const noteWidth = 176;
export const noteMinHeights = { small: 64, medium: 112, large: 176 } as const;
export const noteMinHeight = noteMinHeights.medium;
/** A picture on a note is no lower and no higher, whatever its shape. */
export const pictureHeights = { least: 32, most: 240 } as const;
/** Around the text of a note, and the row of marks under it. */
export const notePadding = 12;
export const noteMarksHeight = 20;

/** The tray: its head with a name, and how many notes lie side by side. */
export const trayHeadHeight = 48;
export const trayColumns = 3;
export const trayWidth = 2 * cellPadding + trayColumns * noteWidth + (trayColumns - 1) * noteGap;
