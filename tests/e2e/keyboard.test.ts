import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { boxOf } from "./board-page";
import { beginBoard } from "./front-door";
import { facilitator, type Member, newcomer, pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const desk = { template: "Blank journey" } as const;
const thought = { lane: "Thoughts", step: "Gets started" };

/** What has the focus, as it is called. */
const focused = (who: Member): Promise<string> =>
  who.page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
const isAt = (who: Member, name: string) => expect.poll(() => focused(who)).toBe(name);

/** Presses Tab until the head of the first journey has the focus. */
async function enter(who: Member): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    if ((await focused(who)).startsWith("Journey: ")) return;
    await who.press("Tab");
  }
  throw new Error("Tab does not come to the journey");
}

/** Goes on with Tab, over the cells of a sheet, until a note has the focus. */
async function selectByWalking(who: Member, text: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focused(who)).includes(text)) return;
    await who.press("Tab");
    await who.page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`Tab does not come to ${text}`);
}

test("from one stop of Tab the arrows walk over heads, notes and empty cells; typing there makes a note", async () => {
  const maja = await facilitator(server, "Maja", desk);
  await enter(maja);
  await maja.press("ArrowDown");
  await isAt(maja, "Phase: Before");
  await maja.press("ArrowDown", "ArrowDown");
  await isAt(maja, "Question: What went on in the customer's life before we came into it?");
  await maja.press("ArrowDown", "ArrowDown");
  await isAt(maja, "Thoughts, Feels a need");
  expect(await accessibilityViolations(maja.page)).toEqual([]);

  // The first letter opens the note, and Tab goes on to the next cell.
  await maja.write("Hm, new to me");
  await maja.press("Tab", "Tab");
  await isAt(maja, `${thought.lane}, ${thought.step}`);
  await maja.write("Vad är det?");
  await maja.press("Escape");
  await expect.poll(() => maja.textsIn(thought)).toEqual(["Vad är det?"]);
  expect(await maja.textsIn({ ...thought, step: "Feels a need" })).toEqual(["Hm, new to me"]);

  // On a note that is selected one goes on at its end.
  await maja.write(", sa hon");
  await expect.poll(() => maja.editor.textContent()).toBe("Vad är det?, sa hon");
  await maja.press("Escape", "Home", "ArrowLeft");
  await isAt(maja, "Lane: Thoughts");
});

test("nothing that is typed before the editor has come is lost, in whatever way it is typed", async () => {
  const maja = await newcomer(server, { name: "Maja" });
  const { page } = maja;
  /** Lets the editor's code come. */
  let bring = (): void => undefined;
  const brought = new Promise<void>((resolve) => (bring = resolve));
  await page.route(/assets\/(NoteEditing|note-editor)-/, async (route) => {
    await brought;
    await route.continue();
  });
  await beginBoard(page, desk.template, "Maja");
  await enter(maja);
  await maja.press("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown");
  await isAt(maja, "Thoughts, Feels a need");

  // Of "ä" there is no key here; "?" and "/" are commands elsewhere.
  await maja.write("Vad är det? +/n N ");
  // An input method shows what it makes of the keys before it gives it.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Input.imeSetComposition", { text: "né", selectionStart: 2, selectionEnd: 2 });
  await cdp.send("Input.insertText", { text: "né" });
  await cdp.send("Input.imeSetComposition", { text: "~", selectionStart: 1, selectionEnd: 1 });
  expect(await maja.editor.count()).toBe(0);
  bring();
  await maja.editor.and(page.locator(":focus")).waitFor();
  await maja.write(" sa hon");
  await expect.poll(() => maja.editor.textContent()).toBe("Vad är det? +/n N né~ sa hon");
  await maja.press("Escape");
  await expect.poll(() => maja.textsIn({ ...thought, step: "Feels a need" })).toHaveLength(1);
});

test("what is picked up is carried by arrows, others see it, and Enter or a click puts it down", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  const question = "What went on in the customer's life";
  await maja.note(question).click();
  await maja.press("Alt+m");
  const bar = maja.page.getByRole("group", { name: "Moving 1 note" });
  await bar.getByText("Customer actions, Feels a need: place 1 of 1").waitFor();
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  const before = (await boxOf(tor.note(question))).y;

  await maja.press("ArrowDown", "ArrowDown", "ArrowRight");
  await bar.getByText("Thoughts, Looks for a way: place 1 of 2").waitFor();
  await expect.poll(async () => (await boxOf(tor.note(question))).y).toBeGreaterThan(before + 100);
  await maja.press("Enter");
  const there = { lane: "Thoughts", step: "Looks for a way" };
  await expect.poll(() => tor.textsIn(there)).toHaveLength(2);
  await expect.poll(() => focused(maja)).toContain(question);

  // Escape puts it back; a click on a cell puts it there.
  await maja.press("Alt+m", "ArrowRight", "Escape");
  await bar.waitFor({ state: "detached" });
  expect(await maja.textsIn(there)).toHaveLength(2);
  await maja.press("Alt+m");
  await bar.waitFor();
  await maja.cell(thought).click();
  await expect.poll(() => tor.textsIn(thought)).toHaveLength(1);
});

test("on a phone a tap chooses the place", async () => {
  const tor = await facilitator(server, "Tor", {
    template: "Buying a kitchen",
    viewport: { width: 390, height: 844 },
    touch: true,
  });
  const note = "We cook one at a time";
  await tor.note(note).tap();
  await tor.page.getByRole("button", { name: "Move…" }).tap();
  await tor.page.getByRole("group", { name: "Moving 1 note" }).waitFor();
  expect(await accessibilityViolations(tor.page)).toEqual([]);
  const place = await tor.note(note).evaluate((card) => card.parentElement?.ariaLabel ?? "");
  await tor.page.touchscreen.tap(230, 640);
  await tor.page.getByRole("group", { name: "Moving 1 note" }).waitFor({ state: "detached" });
  await expect
    .poll(() => tor.note(note).evaluate((card) => card.parentElement?.ariaLabel ?? ""))
    .not.toBe(place);
});

test("a journey is rearranged by keys alone: renamed, moved through, parked, gathered, deleted and brought back", async () => {
  const maja = await facilitator(server, "Maja", desk);
  const { press, write } = maja;
  const question = "What went on in the customer's life";
  const actions = "Customer actions";
  await enter(maja);

  // A step gets another name, a place further right, and its notes stay with it.
  await press("ArrowDown", "ArrowDown", "Enter");
  await maja.page.locator("input:focus").waitFor();
  await write("Wonders");
  await press("Enter");
  await maja.cell({ lane: actions, step: "Wonders" }).waitFor();
  await press("ArrowRight", "ArrowLeft");
  await isAt(maja, "Step: Wonders");
  await press("Alt+ArrowRight");
  await expect.poll(() => maja.titles("Title of the step")).toContain("Wonders");
  expect((await maja.titles("Title of the step")).slice(0, 2)).toEqual([
    "Looks for a way",
    "Wonders",
  ]);
  await press("Alt+ArrowLeft", "ArrowDown");
  await expect.poll(() => focused(maja)).toContain(question);

  // All notes of the lane are moved one lane down, and back.
  await press("End");
  await isAt(maja, `${actions}, Comes back, or moves on`);
  await write("Comes again");
  await press("Escape", "Control+a");
  await expect.poll(() => maja.page.locator("[data-note][aria-pressed=true]").count()).toBe(2);
  await press("Escape");

  // Out of the sheet into the parking lot, and back into it.
  await press("Shift+Tab");
  await selectByWalking(maja, "Comes again");
  await press("Alt+ArrowRight");
  const again = maja.note("Comes again");
  const isOnSheet = () => again.evaluate((card) => card.closest("[data-journey]") !== null);
  await expect.poll(isOnSheet).toBe(false);
  await press("Alt+ArrowLeft");
  const last = { lane: actions, step: "Comes back, or moves on" };
  await expect.poll(() => maja.textsIn(last)).toEqual(["Comes again"]);

  // Deleted, and brought back; what comes next has the focus.
  await press("Delete");
  await again.waitFor({ state: "detached" });
  await isAt(maja, `${actions}, Comes back, or moves on`);
  await press("Control+z");
  await again.waitFor();
  expect(await accessibilityViolations(maja.page)).toEqual([]);
});

test("notes go by keys into the next journey and back", async () => {
  const maja = await facilitator(server, "Maja", desk);
  await maja.press("Control+k");
  await maja.page.getByRole("combobox").fill("add a journey");
  await maja.press("Enter");
  await expect.poll(() => focused(maja)).toMatch(/^Journey: Untitled/);
  const hurts = "Where does it hurt?";
  await maja.press("ArrowUp", "Control+Home");
  await selectByWalking(maja, hurts);
  const journeyOf = () =>
    maja.note(hurts).evaluate((card) => card.closest("[data-journey]")?.ariaLabel ?? "");
  const before = await journeyOf();
  await maja.press("Alt+ArrowDown", "Alt+ArrowDown");
  await expect.poll(journeyOf).not.toBe(before);
  await expect.poll(() => focused(maja)).toContain(hurts);
  await maja.press("Alt+ArrowUp");
  await expect.poll(journeyOf).toBe(before);

  // From journey to journey, and all of one in view.
  await maja.press("PageDown");
  await expect.poll(() => focused(maja)).toMatch(/^Journey: Untitled/);
  await maja.press("PageUp");
  await expect.poll(() => focused(maja)).toMatch(/^Journey: A journey/);
});

test("when nothing is selected, arrows move the view; Escape leaves the selection, then the search", async () => {
  const maja = await facilitator(server, "Maja", desk);
  const note = maja.note("What went on");
  await note.click();
  await maja.press("Escape");
  const before = await boxOf(note);
  await maja.press("ArrowDown", "ArrowRight");
  await expect.poll(async () => (await boxOf(note)).y).toBeCloseTo(before.y - 80, 0);
  expect((await boxOf(note)).x).toBeCloseTo(before.x - 80, 0);
  await maja.press("Shift+ArrowUp");
  await expect.poll(async () => (await boxOf(note)).y).toBeCloseTo(before.y + 320, 0);

  await maja.press("Shift+1", "/");
  const search = maja.page.getByRole("search");
  await search.getByRole("searchbox").fill("Gets started");
  await expect.poll(() => maja.page.locator("[data-thing][data-mark=found]").count()).toBe(1);
  await maja.cell(thought).click({ position: { x: 4, y: 4 } });
  await maja.page.locator("[data-thing^='cell:'][aria-current]").waitFor();
  await maja.press("Escape");
  expect(await search.count()).toBe(1);
  await maja.press("Escape");
  await search.waitFor({ state: "detached" });
});
