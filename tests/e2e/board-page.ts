import type { Locator, Page } from "playwright-core";

/** A cell, by what its lane and its step are called. */
export interface Place {
  readonly lane: string;
  readonly step: string;
}

/** A board as a person sees it and lays hands on it. */
export interface BoardPage {
  readonly page: Page;
  /** The notes that have this in their text; one, if the test chose it well. */
  note(text: string): Locator;
  cell(place: Place): Locator;
  /** The text that is being written. */
  readonly editor: Locator;
  /** The pointer of somebody else on the canvas. */
  pointerOf(name: string): Locator;
  /** The caret of somebody else in the note that is open. */
  caretOf(name: string): Locator;
  /** What the notes of a cell say, from top to bottom. */
  textsIn(place: Place): Promise<string[]>;

  /** Titles of one sort, in reading order: what stands in the buttons that are named by `label`. */
  titles(label: string): Promise<string[]>;

  /** Adds a note by the + of a cell, writes it and lets go of it. */
  addNote(place: Place, text: string): Promise<void>;
  /** Opens a note by a double click and waits until it can be written in. */
  open(text: string): Promise<void>;
  /** Types, key by key, where the caret stands. */
  write(text: string): Promise<void>;
  press(...keys: string[]): Promise<void>;

  /** Takes a note with the pointer. */
  lift(text: string): Promise<void>;
  /** Moves the pointer over a cell: near its top, or its bottom. */
  over(place: Place, where?: "top" | "bottom"): Promise<void>;
  /** Moves the pointer from where it is, in px of the screen. */
  moveBy(dx: number, dy: number): Promise<void>;
  drop(): Promise<void>;
  /** Lifts, moves, drops. */
  dragNote(text: string, to: Place, where?: "top" | "bottom"): Promise<void>;

  /** Chooses an item of a menu, both by name. */
  choose(menu: string, item: string): Promise<void>;
  /** Opens a title by a click, writes another, and ends with Enter. `label` is what is being named. */
  rename(title: string, label: string, to: string): Promise<void>;
  /** Waits until the bar says so of one's changes. */
  says(saved: string): Promise<void>;
}

/** The board that is open in a tab. */
export function boardPage(page: Page): BoardPage {
  const { mouse, keyboard } = page;
  const cell = ({ lane, step }: Place): Locator =>
    page.getByRole("group", { name: `${lane}, ${step}`, exact: true });
  const note = (text: string): Locator => page.locator("[data-note]", { hasText: text });
  // Not the field that is called so too, and takes what is typed before the editor has come.
  const editor = page
    .getByRole("textbox", { name: "Text of the note" })
    .and(page.locator("[contenteditable]"));
  let at = { x: 0, y: 0 };
  // As a hand moves: over all that lies between.
  const move = async (x: number, y: number): Promise<void> => {
    at = { x, y };
    await mouse.move(x, y, { steps: 8 });
  };

  const board: BoardPage = {
    page,
    note,
    cell,
    editor,
    pointerOf: (name) => page.locator("[aria-hidden=true]", { hasText: new RegExp(`^${name}$`) }),
    caretOf: (name) => page.locator(`[data-name="${name}"]`),
    textsIn: (place) => cell(place).locator("[data-note]").evaluateAll(textsFromTop),

    titles: (label) =>
      page.getByRole("button", { name: new RegExp(`\\. ${label}$`) }).evaluateAll(textsInOrder),

    async addNote(place, text) {
      await cell(place).hover();
      await cell(place)
        .getByRole("button", { name: /^Add a note/ })
        .click();
      await focused(editor);
      await board.write(text);
      await board.press("Escape", "Escape");
      await note(text).waitFor();
    },
    async open(text) {
      await note(text).dblclick();
      await focused(editor);
    },
    write: (text) => keyboard.type(text),
    async press(...keys) {
      for (const key of keys) await keyboard.press(key);
    },

    async lift(text) {
      const { x, y, width, height } = await boxOf(note(text));
      await move(x + width / 2, y + height / 2);
      await mouse.down();
    },
    async over(place, where = "bottom") {
      const { x, y, width, height } = await boxOf(cell(place));
      await move(x + width / 2, where === "top" ? y + 4 : y + height - 4);
    },
    moveBy: (dx, dy) => move(at.x + dx, at.y + dy),
    drop: () => mouse.up(),
    async dragNote(text, to, where) {
      await board.lift(text);
      await board.over(to, where);
      await board.drop();
    },

    async choose(menu, item) {
      await page.getByRole("button", { name: menu, exact: true }).click();
      await page
        .getByRole("menu", { name: menu, exact: true })
        .getByText(item, { exact: true })
        .click();
    },
    async rename(title, label, to) {
      await page.getByRole("button", { name: `${title}. ${label}`, exact: true }).click();
      await page.getByRole("textbox", { name: label, exact: true }).fill(to);
      await board.press("Enter");
    },
    says: (saved) => page.getByRole("button", { name: saved, exact: true }).waitFor(),
  };
  return board;
}

const focused = (element: Locator): Promise<void> =>
  element.and(element.page().locator(":focus")).waitFor();

/** Where it is on the screen. */
export async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error(`${String(element)} is not to be seen`);
  return box;
}

/** Runs in the page: what cards say, whether or not one of them is being written in. */
const textsFromTop = (cards: Element[]): string[] =>
  cards
    .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .map((card) => card.querySelector("p, [role=textbox]")?.textContent ?? "");

/** Runs in the page: from top to bottom, and in a row from left to right. */
const textsInOrder = (elements: Element[]): string[] =>
  elements
    .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
    .toSorted((a, b) => Math.round((a.box.top - b.box.top) / 20) || a.box.left - b.box.left)
    .map(({ text }) => text);
