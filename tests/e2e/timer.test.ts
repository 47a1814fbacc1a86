import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { command } from "./by-keys";
import { linkFor, opened } from "./front-door";
import { facilitator, guest, type Member } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const barOf = ({ page }: Member) => page.getByRole("region", { name: "Timer", exact: true });
const face = (member: Member) => barOf(member).getByRole("timer").textContent();
const press = (member: Member, button: string) =>
  barOf(member).getByRole("button", { name: button, exact: true }).click();
/** Waits until it is read out. */
const hears = ({ page }: Member, words: string | RegExp) =>
  page.getByRole("status").getByText(words).waitFor();
/** Sets a timer of so many ms, that runs or waits. */
const start = ({ page }: Member, length: number, isRunning = true) => {
  const boardId = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  return page.request.put(`/api/boards/${boardId}/timer`, { data: { length, isRunning } });
};

test("Line sets a timer that all see alike: it runs, rests, grows, and outlives a reload and the server", async () => {
  const line = await facilitator(server, "Line", { theme: "dark" });
  const link = await linkFor(line.page, "viewer");
  const phone = { viewport: { width: 390, height: 844 }, touch: true };
  const vi = await guest(server, link, "Vi");

  // By keys alone: ten minutes of her own.
  await command(line, "Set a timer");
  const form = line.page.getByRole("form", { name: "Set a timer" });
  await form
    .getByRole("button", { name: "5", exact: true })
    .and(line.page.locator(":focus"))
    .waitFor();
  expect(await accessibilityViolations(line.page)).toEqual([]);
  const own = form.getByLabel("Or as many as you like");
  await own.fill("soon");
  await line.press("Enter");
  await form.getByText("Write how many minutes, from 0.5 to 600.").waitFor();
  await own.fill("10");
  await form.getByRole("button", { name: "Show without starting" }).click();
  for (const member of [line, vi]) await expect.poll(() => face(member)).toBe("10:00");
  // Who may not lead reads it, and chooses for themselves whether it rings.
  expect(await barOf(vi).getByRole("button").count()).toBe(1);
  expect(await barOf(vi).getByRole("timer").getAttribute("aria-live")).toBe("off");

  await press(line, "Start");
  await hears(vi, "The timer has started: 10 minutes.");
  for (const member of [line, vi]) await expect.poll(() => face(member)).toMatch(/^9:5\d$/);
  await press(line, "Pause");
  await barOf(vi).getByText("paused", { exact: true }).waitFor();
  await press(line, "One minute more");
  for (const member of [line, vi]) await expect.poll(() => face(member)).toMatch(/^10:5\d$/);
  const left = await face(line);
  expect(await face(vi)).toBe(left);

  for (const member of [line, vi]) member.person.allow(/WebSocket|ERR_/);
  await server.restart();
  await Promise.all([line, vi].map(({ page }) => page.reload()));
  await Promise.all([line, vi].map(({ page }) => opened(page)));
  const late = await guest(server, await linkFor(line.page, "editor"), "Tor", phone);
  for (const member of [line, vi, late]) await expect.poll(() => face(member)).toBe(left);
  expect(await accessibilityViolations(late.page)).toEqual([]);

  await press(line, "Go on");
  await press(line, "End the timer");
  for (const member of [line, vi, late]) await expect.poll(() => face(member)).toBe("Time is up");
  await hears(vi, "The time is up.");
  await press(line, "Take the timer away");
  for (const member of [line, vi, late]) await barOf(member).waitFor({ state: "detached" });

  // One that is set anew is told to those who look on, and not to those who come then.
  await start(line, 300_000);
  const begins = /^The timer has started: (5 minutes|4:\d\d)\.$/;
  for (const member of [vi, late]) await hears(member, begins);
  await start(line, 1_200_000, false);
  await hears(vi, "The timer is set to 20 minutes.");
  await vi.page.reload();
  await expect.poll(() => face(vi)).toBe("20:00");
  expect(await vi.page.getByRole("status").getByText("The timer has").count()).toBe(0);
});

test("it ends by itself, at the same moment for all, and nobody writes that down", async () => {
  const line = await facilitator(server, "Line");
  const vi = await guest(server, await linkFor(line.page, "viewer"), "Vi");
  await start(line, 2_000);
  for (const member of [line, vi]) {
    await expect.poll(() => face(member)).toBe("Time is up");
    await hears(member, "The time is up.");
  }
  await press(line, "One minute more");
  await expect.poll(() => face(vi)).toMatch(/^0:5\d$|^1:00$/);
});
