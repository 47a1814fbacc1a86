import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { facilitator, type Member } from "./team";

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
