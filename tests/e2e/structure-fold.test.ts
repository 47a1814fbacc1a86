import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { boxOf } from "./board-page";
import { facilitator, guest, pair } from "./team";
import { linkFor } from "./front-door";

const server = await startServer();
afterAll(() => server.dispose());

const quoted = "Write what the customer thinks, the way they would say it";
const thoughts = { lane: "Thoughts", step: "Looks for a way" };

test("a lane folds to its name and the number of its notes, for everybody, and unfolds with all that was in it", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  const fold = (page: typeof maja.page) =>
    page.getByRole("button", { name: "Notes of lane Thoughts" });
  const head = tor.page.getByRole("group", { name: "Lane: Thoughts" });
  const open = (await boxOf(head)).height;

  await fold(maja.page).click();
  await tor.note(quoted).waitFor({ state: "detached" });
  await expect.poll(() => fold(tor.page).getAttribute("aria-expanded")).toBe("false");
  expect(await head.textContent()).toContain("1 note");
  expect((await boxOf(head)).height).toBeLessThan(open / 2);
  expect(await accessibilityViolations(maja.page)).toEqual([]);

  await fold(tor.page).click();
  await maja.note(quoted).waitFor();
  expect(await maja.textsIn(thoughts)).toEqual([quoted]);
  await expect.poll(() => fold(maja.page).getAttribute("aria-expanded")).toBe("true");
});

test("a journey folds to its head, and says what is in it", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  const fold = maja.page.getByRole("button", { name: /^Sheet of journey/ });
  const sheet = tor.page.getByRole("region", { name: "A journey, in the customer's words" });
  await fold.click();
  await tor.note(quoted).waitFor({ state: "detached" });
  await sheet.getByText("6 steps · 6 lanes").waitFor();
  expect(await tor.titles("Title of the step")).toEqual([]);
  expect(await accessibilityViolations(maja.page)).toEqual([]);

  // Whoever comes now sees it as it stands.
  const line = await guest(server, await linkFor(maja.page, "editor"), "Line");
  await line.page.getByText("6 steps · 6 lanes").waitFor();

  await maja.press("Control+z");
  await tor.note(quoted).waitFor();
});

test("whoever may only read unfolds for themselves what an editor folded, and folds it again", async () => {
  const maja = await facilitator(server, "Maja", { template: "Blank journey" });
  await maja.page.getByRole("button", { name: /^Sheet of journey/ }).click();
  await maja.note(quoted).waitFor({ state: "detached" });

  const tor = await guest(server, await linkFor(maja.page, "viewer"), "Tor");
  const sheet = tor.page.getByRole("button", { name: /^Sheet of journey/ });
  await tor.page.getByText("6 steps · 6 lanes").waitFor();
  await sheet.click();
  await tor.note(quoted).waitFor();
  await tor.press("Shift+1");
  await tor.page.getByRole("button", { name: "Notes of lane Thoughts" }).click();
  await tor.note(quoted).waitFor({ state: "detached" });
  await tor.press("Control+0");
  expect(await accessibilityViolations(tor.page)).toEqual([]);
  // It is nobody else's concern.
  await maja.says("Saved");
  expect(await maja.titles("Title of the step")).toEqual([]);
  await tor.press("Shift+1");
  await sheet.click();
  await tor.page.getByText("6 steps · 6 lanes").waitFor();
});

test("a lane is made higher by its lower edge, by drag and by keys, and goes back to what its notes need", async () => {
  const [maja, tor] = await pair(server, "Blank journey");
  await maja.press("Shift+1");
  const edge = maja.page.getByRole("separator", { name: "Height of lane Thoughts" });
  const height = async () => Number(await edge.getAttribute("aria-valuenow"));
  const seen = async () => (await boxOf(tor.cell(thoughts))).height;
  const [least, small] = [await height(), await seen()];

  const { x, y } = await boxOf(edge);
  await maja.page.mouse.move(x + 40, y + 3);
  await maja.page.mouse.down();
  await maja.page.mouse.move(x + 40, y + 103, { steps: 6 });
  expect(await height()).toBe(least);
  await maja.page.mouse.up();
  await expect.poll(height).toBeGreaterThan(least + 80);
  await expect.poll(seen).toBeGreaterThan(small + 50);

  const dragged = await height();
  await edge.focus();
  await maja.press("ArrowDown");
  await expect.poll(height).toBe(dragged + 16);
  await maja.press("ArrowUp", "ArrowUp");
  await expect.poll(height).toBe(dragged - 16);
  await maja.press("Home");
  await expect.poll(height).toBe(least);

  await maja.press("PageDown");
  await expect.poll(height).toBe(least + 96);
  await edge.dblclick();
  await expect.poll(height).toBe(least);
  await expect.poll(seen).toBeCloseTo(small, 0);
  expect(await maja.textsIn(thoughts)).toEqual([quoted]);
});

test("the lines of a blueprint stay between their lanes when one is folded", async () => {
  const [maja, tor] = await pair(server, "Service blueprint");
  await maja.press("Shift+1");
  await tor.press("Shift+1");
  const line = tor.page.getByText("Line of visibility", { exact: true });
  const head = (name: string) => tor.page.getByRole("group", { name: `Lane: ${name}` });
  // In widths of a head, which are the same at every zoom.
  const distance = async (name: string): Promise<number> => {
    const { y, width } = await boxOf(head(name));
    return (y - (await boxOf(line)).y) / width;
  };
  const before = await distance("Backstage");

  await maja.page.getByRole("button", { name: "Notes of lane Frontstage" }).click();
  await expect.poll(async () => (await boxOf(head("Frontstage"))).height).toBeLessThan(60);
  await expect.poll(() => distance("Backstage")).toBeCloseTo(before, 2);
});
