import { kindKeys } from "../../client/src/canvas/commands/kind-keys";
import { lane as laneWords } from "../../client/src/i18n/en/lane";
import { structure } from "../../client/src/i18n/en/structure";
import { touchpoint as touchpointWords } from "../../client/src/i18n/en/touchpoint";
import { kindOfRole } from "@resa/shared/model/note-kind";
import { supportCall } from "@resa/shared/templates/support-call/support-call";
import type { TemplateJourney, TemplateNote } from "@resa/shared/templates/template";
import type { Words } from "@resa/shared/model/language";
import { afterAll, expect, test } from "vitest";
import { startServer } from "../support/server";
import { command, fill, isAt, literal, pick, push, reach, rename, toFields } from "./by-keys";
import { beginBoard, opened } from "./front-door";
import { type Member, newcomer } from "./team";
import { boardOf, contentOf } from "./board-content";

const server = await startServer();
afterAll(() => server.dispose());

const say = (words: Words | undefined): string => words?.en ?? "";

const [journey] = supportCall.journeys as readonly [TemplateJourney];
const steps = journey.phases.flatMap((phase) => phase.steps);
const [nora, gunnar] = journey.personas ?? [];

/** The head, what is said of the journey, whose it is, and what holds for the whole board. */
async function enterHead(maja: Member): Promise<void> {
  await reach(maja, /^Journey: /);
  await rename(maja, say(journey.title));
  await toFields(maja);
  await fill(maja, /trying to achieve|purpose/i, say(journey.purpose));
  await fill(maja, "Need at the start", say(journey.need));
  await fill(maja, "Need met when", say(journey.met));
  await fill(maja, "Owner of the journey", say(journey.owner));
  await push(maja, /^As is/);
  await fill(maja, "Persona", say(nora?.name));
  await fill(maja, "What they would say", say(nora?.quote));
  await fill(maja, "What we promise", say(supportCall.promise));
  await fill(maja, "They think", say(supportCall.vision?.think));
  await fill(maja, "They feel", say(supportCall.vision?.feel));
  await fill(maja, "They say", say(supportCall.vision?.say));
  await maja.press("Escape");
  await isAt(maja, `Journey: ${say(journey.title)}`);
}

/** The lanes, from above to below; a new journey has five. */
async function enterLanes(maja: Member): Promise<void> {
  await maja.press("ArrowDown", "ArrowDown", "ArrowDown", "ArrowLeft");
  for (const [at, { role, name }] of journey.lanes.entries()) {
    await isAt(maja, /^Lane: /);
    if (at === 5) await command(maja, "Add a lane below");
    await toFields(maja);
    await fill(maja, "Name of the lane", say(name));
    await pick(maja, /^What the lane is for: /, laneWords.role[role]);
    await maja.press("Escape");
    if (at < 4) await maja.press("ArrowDown");
  }
}

/** Phases and steps, from left to right, and who owns each step. */
async function enterSteps(maja: Member): Promise<void> {
  const { press } = maja;
  for (const [at, phase] of journey.phases.entries()) {
    await isAt(maja, /^Phase: /);
    await rename(maja, say(phase.title));
    await press("ArrowDown");
    for (const [nth, step] of phase.steps.entries()) {
      if (nth > 0) await command(maja, "Add a step after");
      await isAt(maja, "Step: Untitled step");
      await rename(maja, say(step.title));
      await toFields(maja);
      await push(maja, new RegExp(`^${structure.actor[step.actor ?? "unsaid"]}`));
      await press("Escape");
      await isAt(maja, `Step: ${say(step.title)}`);
    }
    await press("ArrowUp");
    if (at < journey.phases.length - 1) await press("ArrowRight");
  }
}

/** Notes, lane by lane; some are of another kind than their lane suggests, and some are moments of truth. */
async function enterNotes(maja: Member): Promise<void> {
  const { press } = maja;
  for (const [row, { role }] of journey.lanes.entries()) {
    for (const step of steps) {
      await isAt(maja, new RegExp(`, ${say(step.title)}$`));
      const notes = step.notes[row] ?? [];
      for (const [nth, note] of notes.entries()) {
        await press(nth > 0 ? "Alt+n" : "Enter");
        await maja.editor.waitFor();
        await maja.write(say(note.text));
        const kind = note.kind ?? kindOfRole[role];
        const isPlain = kind === kindOfRole[role] && !note.moment;
        // From what is being written Tab goes on by itself.
        if (isPlain && nth === notes.length - 1) continue;
        await press("Escape");
        await isAt(maja, new RegExp(literal(say(note.text))));
        if (kind !== kindOfRole[role]) await press("Alt+k", kindKeys[kind]);
        if (note.moment) await enterMoment(maja, note);
      }
      await press("Tab");
    }
  }
}

/** Makes the note that was just written a moment of truth: which feeling it leaves, is it a decision, and why. */
async function enterMoment(maja: Member, { moment }: TemplateNote): Promise<void> {
  if (!moment) return;
  await maja.press("Alt+s");
  await toFields(maja);
  await pick(maja, /^Feeling that it leaves: /, moment.feeling);
  if (moment.isDecision) await push(maja, /decides/i);
  await fill(maja, /^Why/, say(moment.why));
  await maja.press("Escape");
}

/** The points of both curves: the actual feelings on the way there, the wished ones on the way back. */
async function enterFeelings(maja: Member): Promise<void> {
  const { press } = maja;
  const set = async (line: "Actual" | "Wished", at: number, value = 0): Promise<void> => {
    await isAt(maja, `${line} feeling: ${say(steps[at]?.title)}`);
    await press("Home", ...Array.from({ length: value + 2 }, () => "ArrowUp"));
  };
  await press("Escape", "Escape", "Control+Home");
  await reach(maja, `Feelings, ${say(steps[0]?.title)}`, "ArrowDown");
  await press("Alt+f");
  for (const [at, { actual }] of steps.entries()) {
    await set("Actual", at, actual);
    if (at < steps.length - 1) await press("ArrowRight");
  }
  await press("Shift+Tab");
  for (const [at, { wished }] of [...steps.entries()].toReversed()) {
    await set("Wished", at, wished);
    if (at > 0) await press("ArrowLeft");
  }
  await press("Escape");
}

/** Goes from the first cell of the sheet, or from a view, to another view of the board. */
async function toView(maja: Member, view: string): Promise<void> {
  await reach(maja, /^View: /, "Shift+Tab");
  await pick(maja, /^View: /, view);
}

/** What is said of each touchpoint, in the table. */
async function enterTouchpoints(maja: Member): Promise<void> {
  const { press, write } = maja;
  await press("Control+Home");
  await toView(maja, "Touchpoints");
  const row = journey.lanes.findIndex(({ role }) => role === "touchpoints");
  for (const { text, touchpoint } of steps.flatMap(({ notes }) => notes[row] ?? [])) {
    const { channel, wished = 0, actual = 0, action } = touchpoint ?? {};
    await reach(maja, `Channel: ${say(text)}`);
    if (channel) await write(touchpointWords.kind[channel]);
    for (const [column, value] of [
      ["Wished", wished],
      ["Actual", actual],
    ] as const) {
      await reach(maja, `${column} feeling: ${say(text)}`);
      await press("Home", ...Array.from({ length: value + 2 }, () => "ArrowDown"));
    }
    await fill(maja, `Our action: ${say(text)}`, say(action));
  }
}

/** Everybody whom the journey concerns. */
async function enterPersonas(maja: Member): Promise<void> {
  await toView(maja, "Personas");
  await fill(maja, "What they want", say(nora?.goals));
  await fill(maja, "What they need", say(nora?.needs));
  await fill(maja, "What stands in their way", say(nora?.frustrations));
  await push(maja, "Add a persona");
  await isAt(maja, "Name of the persona");
  await fill(maja, "Name of the persona", say(gunnar?.name));
  await fill(maja, "What they would say", say(gunnar?.quote));
  await fill(maja, "What they need", say(gunnar?.needs));
  await push(maja, "Not a customer");
}

test(
  "the support call is entered from an empty board without a pointer: all that its template says",
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
    await page.locator('[data-thing^="journey:"]').first().waitFor();

    await enterHead(maja);
    await enterLanes(maja);
    await press("ArrowRight");
    await press("Control+Home", "ArrowUp", "ArrowUp");
    await enterSteps(maja);
    await press("ArrowDown", "ArrowDown", "Control+Home");
    await enterNotes(maja);
    await enterFeelings(maja);
    await enterTouchpoints(maja);
    await enterPersonas(maja);
    await maja.says("Saved");
    const presses = await page.evaluate(() => Reflect.get(window, "presses") as { count: number });
    expect(presses.count).toBe(0);

    const boardId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    const entered = contentOf(await boardOf(maja, server.url, boardId));
    const other = await newcomer(server, { name: "Tor" });
    await beginBoard(other.page, "Call to support", "Tor");
    const templateId = new URL(other.page.url()).pathname.split("/").at(-1) ?? "";
    expect(entered).toEqual(contentOf(await boardOf(other, server.url, templateId)));
  },
);
