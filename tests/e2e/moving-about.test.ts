import { afterAll, expect, test } from "vitest";
import { startServer } from "../support/server";
import { boxOf } from "./board-page";
import { opened } from "./front-door";
import { facilitator, type Member, pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const map = ({ page }: Member) => page.getByRole("img", { name: "Map of the board" });
const percent = ({ page }: Member) => page.getByRole("button", { name: /%\. Zoom to 100 %$/ });

/** Waits for a note to come to rest, and says where. */
async function restOf(member: Member, text: string): Promise<{ x: number; y: number }> {
  let last = "";
  await expect
    .poll(async () => {
      const before = last;
      last = JSON.stringify(await member.note(text).boundingBox());
      return last === before;
    })
    .toBe(true);
  const { x, y } = await boxOf(member.note(text));
  return { x: Math.round(x), y: Math.round(y) };
}

test("a reload shows what one saw before", async () => {
  const maja = await facilitator(server, "Maja", { template: "Call to support" });
  await maja.page.mouse.move(640, 400);
  await maja.page.mouse.wheel(150, 120);
  const before = await restOf(maja, "I press 3");
  await maja.page.reload();
  await opened(maja.page);
  expect(await restOf(maja, "I press 3")).toEqual(before);
});

test("a link to a note opens the board right there, with the note selected", async () => {
  const maja = await facilitator(server, "Maja");
  const id = await maja.note("Nothing. Nobody here").first().getAttribute("data-note");
  await maja.page.goto("/");
  await maja.page.goBack();
  await opened(maja.page);
  await maja.page.evaluate((hash) => void (location.hash = hash), `note=${id ?? ""}`);
  const linked = maja.page.locator(`[data-note="${id ?? ""}"]`);
  await expect.poll(() => linked.getAttribute("aria-pressed")).toBe("true");
  const { x, y, width, height } = await boxOf(linked);
  expect(x).toBeGreaterThan(0);
  expect(x + width).toBeLessThan(1280);
  expect(y).toBeGreaterThan(48);
  expect(y + height).toBeLessThan(800);
});

test("from far away notes are painted, and can still be chosen and dragged", async () => {
  const [maja, tor] = await pair(server, "Call to support");
  const from = { lane: "Customer actions", step: "Needs help" };
  const to = { lane: "Customer actions", step: "Finds the number" };
  const [first, second] = [await boxOf(maja.cell(from)), await boxOf(maja.cell(to))];

  // The same points, drawn so much smaller around this one, clear of the edges that would pull the view along.
  const fixed = { x: 300, y: 400 };
  await maja.page.mouse.move(fixed.x, fixed.y);
  await maja.page.keyboard.down("Control");
  for (let i = 0; i < 8; i++) await maja.page.mouse.wheel(0, 100);
  await maja.page.keyboard.up("Control");
  await maja.page.locator("canvas").waitFor();
  await expect.poll(() => maja.page.locator("[data-note]").count()).toBe(0);
  await expect.poll(() => percent(maja).textContent()).toBe("10 %");
  const scale = 0.1 / 0.75;
  const far = (box: { x: number; y: number }) => ({
    x: fixed.x + (box.x + 40 - fixed.x) * scale,
    y: fixed.y + (box.y + 50 - fixed.y) * scale,
  });

  await maja.page.mouse.move(far(first).x, far(first).y);
  await maja.page.mouse.down();
  await maja.page.mouse.move(far(second).x, far(second).y, { steps: 6 });
  await maja.page.mouse.up();
  await expect.poll(() => tor.textsIn(from)).toEqual([]);
  await expect.poll(() => tor.textsIn(to)).toHaveLength(2);
});

test("the map shows the whole board and goes where it is pressed", async () => {
  const maja = await facilitator(server, "Maja");
  await maja.page.getByRole("button", { name: "Map of the board" }).click();
  await map(maja).waitFor();
  const corner = maja.page.getByRole("button", {
    name: /^Cooks the first dinner\. Title of the step/,
  });
  expect(await corner.count()).toBe(1);
  expect((await boxOf(corner)).x).toBeGreaterThan(1280);
  const { x, y, width, height } = await boxOf(map(maja));
  await maja.page.mouse.click(x + width - 20, y + height / 2);
  await expect.poll(async () => (await boxOf(corner)).x).toBeLessThan(1280);
});

test("the keyboard pulls the view along to what is out of sight", async () => {
  const maja = await facilitator(server, "Maja");
  await maja.note("We cook one at a time").click();
  for (let i = 0; i < 9; i++) await maja.press("ArrowRight");
  const last = maja.note("We make pizza");
  await expect.poll(() => last.getAttribute("aria-pressed")).toBe("true");
  await expect.poll(async () => (await boxOf(last)).x + 100).toBeLessThan(1280);
});

test("a window that is made narrower still shows what was in its middle", async () => {
  const maja = await facilitator(server, "Maja", { template: "Call to support" });
  const middleOf = async (width: number): Promise<number> => {
    const { x } = await restOf(maja, "I tell what has");
    return x - width / 2;
  };
  await maja.page.setViewportSize({ width: 1280, height: 800 });
  const before = await middleOf(1280);
  await maja.page.setViewportSize({ width: 600, height: 800 });
  await expect.poll(() => middleOf(600)).toBeCloseTo(before, -1);
});
