import { supportCall } from "@resa/shared/templates/support-call/support-call";
import type { TemplateNote } from "@resa/shared/templates/template";
import type { Words } from "@resa/shared/model/language";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { startServer } from "../support/server";
import { opened } from "./front-door";
import { type Member, newcomer } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const say = (words: Words | undefined): string => words?.en ?? "";

const literal = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What the browser would call the thing that has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const labels = "labels" in (element ?? {}) ? (element as HTMLInputElement).labels : null;
    const name = element?.getAttribute("aria-label") ?? labels?.[0]?.textContent;
    return (name ?? element?.textContent ?? "").trim();
  });

/** Presses Tab until something that is called so has the focus. */
async function reach({ page, press }: Member, name: string | RegExp): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    const now = await focused(page);
    if (typeof name === "string" ? now === name : name.test(now)) return;
    met.push(now.slice(0, 40));
    await press("Tab");
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`Tab came only to ${met.join(" | ")}`);
}

/** Waits until what has the focus is called so. */
const isAt = (who: Member, name: string | RegExp): Promise<void> =>
  expect.poll(() => focused(who.page)).toMatch(name);

/** Runs a command by words of its name. */
async function command({ page, press, write }: Member, name: string): Promise<void> {
  await press("Control+k");
  const palette = page.getByRole("dialog", { name: "Find a command" });
  await palette.waitFor();
  await write(name);
  await palette.getByRole("option", { name }).first().waitFor();
  await press("Enter");
  await palette.waitFor({ state: "detached" });
}

/** Calls the selected head something. */
async function rename({ page, press, write }: Member, title: string): Promise<void> {
  await press("F2");
  await page.locator("input:focus, textarea:focus").waitFor();
  await press("Control+a");
  await write(title);
  await press("Enter");
}

/** Writes in a field that Tab comes to. */
async function fill(who: Member, label: string | RegExp, words: string): Promise<void> {
  await reach(who, label);
  await who.press("Control+a");
  await who.write(words);
  await who.press("Enter");
}

/** Goes to the fields of what is selected. */
async function toFields({ page, press }: Member): Promise<void> {
  await press("Alt+Enter");
  await page.getByRole("complementary", { name: "What is selected" }).locator(":focus").waitFor();
}

/** Makes the note that was just written a moment of truth, and says why. */
async function markMoment(who: Member, { moment }: TemplateNote): Promise<void> {
  await who.press("Alt+s");
  await toFields(who);
  if (moment?.isDecision) {
    await reach(who, /decides/i);
    await who.press("Space");
  }
  await fill(who, /^Why/, say(moment?.why));
  await who.press("Escape");
}

test(
  "the support call is entered from an empty board without a pointer: head, phases, steps, notes and moments",
  { timeout: 240_000 },
  async () => {
    const maja = await newcomer(server, { name: "Maja" });
    const { page, press, write } = maja;
    await page.addInitScript(() => {
      const presses = { count: 0 };
      Object.assign(window, { presses });
      for (const type of ["pointerdown", "mousedown", "touchstart"])
        addEventListener(type, () => (presses.count += 1), true);
    });
    const [journey] = supportCall.journeys;
    if (!journey) throw new Error("The template has no journey");
    const steps = journey.phases.flatMap((phase) => phase.steps);

    await page.goto("/");
    await page.getByRole("button", { name: "Blank board" }).waitFor();
    await reach(maja, /^Blank board/);
    await press("Enter");
    await opened(page);
    await page.getByRole("dialog", { name: "What should the others call you?" }).waitFor();
    await write("Maja");
    await press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Add an empty journey" }).waitFor();
    await reach(maja, "Add an empty journey");
    await press("Enter");

    // The head, and what is said of the journey.
    await page.locator('[data-thing^="journey:"]').first().waitFor();
    await reach(maja, /^Journey: /);
    await rename(maja, say(journey.title));
    await press("Alt+Enter");
    await fill(maja, /trying to achieve|purpose/i, say(journey.purpose));
    await fill(maja, "Need at the start", say(journey.need));
    await fill(maja, "Need met when", say(journey.met));
    await fill(maja, "Owner of the journey", say(journey.owner));
    await fill(maja, "What we promise", say(supportCall.promise));
    await press("Escape");
    await isAt(maja, `Journey: ${say(journey.title)}`);

    // Phases and steps, from left to right.
    await press("ArrowDown");
    for (const [at, phase] of journey.phases.entries()) {
      await isAt(maja, /^Phase: /);
      await rename(maja, say(phase.title));
      await press("ArrowDown");
      for (const [nth, step] of phase.steps.entries()) {
        if (nth > 0) await command(maja, "Add a step after");
        await isAt(maja, "Step: Untitled step");
        await rename(maja, say(step.title));
      }
      await press("ArrowUp");
      if (at < journey.phases.length - 1) await press("ArrowRight");
    }
    const titles = (label: string): Promise<string[]> => maja.titles(label);
    expect(await titles("Title of the phase")).toEqual(
      journey.phases.map(({ title }) => say(title)),
    );
    expect(await titles("Title of the step")).toEqual(steps.map(({ title }) => say(title)));

    // Notes, lane by lane as they stand there; some become moments of truth on the way.
    const lanes = ["customer-actions", "thoughts", "touchpoints", "pain-points", "backstage"];
    await press("ArrowDown", "ArrowDown", "Control+Home");
    for (const role of lanes) {
      const row = journey.lanes.findIndex((lane) => lane.role === role);
      for (const step of steps) {
        await isAt(maja, new RegExp(`, ${say(step.title)}$`));
        for (const [nth, note] of (step.notes[row] ?? []).entries()) {
          await press(nth > 0 ? "Alt+n" : "Enter");
          await maja.editor.waitFor();
          await write(say(note.text));
          if (nth < (step.notes[row] ?? []).length - 1 || note.moment) {
            await press("Escape");
            await isAt(maja, new RegExp(literal(say(note.text))));
          }
          if (note.moment) await markMoment(maja, note);
        }
        await press("Tab");
      }
    }

    const written = await page.locator("[data-note]").count();
    expect(written).toBe(steps.flatMap(({ notes }) => notes.flat()).length);
    const presses = await page.evaluate(() => Reflect.get(window, "presses") as { count: number });
    expect(presses.count).toBe(0);
  },
);
