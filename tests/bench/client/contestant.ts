import type { BrowserContext, Page } from "playwright-core";

/** Who can take part, in the order of the columns. */
export const names = ["resa", "crowded", "canvas", "dom", "excalidraw", "tldraw"] as const;
export type Name = (typeof names)[number];

/** How the tables call them. */
export const titles: Record<Name, string> = {
  resa: "Resa",
  crowded: "Resa, 50 present",
  canvas: "bare canvas",
  dom: "bare DOM",
  excalidraw: "Excalidraw",
  tldraw: "tldraw",
};

/** What is looked at: at 100 %, or from as far as shows all. */
export const views = ["work", "fit"] as const;
export type View = (typeof views)[number];

/** The board point at the top left corner of the page, and how large the board is drawn (1 = 100 %). */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Something that shows the board of notes in a browser. */
export interface Contestant {
  readonly name: Name;
  readonly url: string;
  /** A JavaScript expression that is true in the page once the board stands there. */
  readonly drawn: string;
  /** Gives a new browser what it needs before it goes to `url`. */
  prepare(context: BrowserContext): Promise<void>;
  /** Goes to a view; resolves with where that is. */
  show(page: Page, view: View): Promise<Camera>;
  /** How often the board has changed so far: shows that a drag or a key did something. */
  changes(page: Page): Promise<number>;
  dispose(): Promise<void>;
}
