import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { boxOf } from "./board-page";
import { facilitator, type Member, pair } from "./team";

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
