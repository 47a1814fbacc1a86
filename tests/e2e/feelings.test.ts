import { afterAll, expect, test } from "vitest";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { boxOf } from "./board-page";
import { curvePage } from "./curve-page";
import { swipe } from "./fingers";
import { linkFor } from "./front-door";
import { facilitator, guest, pair } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const queue = "Waits in the queue";
const template = "Call to support";
const feelings = { lane: "Feelings", step: queue };

test("a point is dragged: the other sees it as it moves, it is set when it is let go of, and undone in one step", async () => {
  const [maja, tor] = await pair(server, template);
  const [hers, his] = [curvePage(maja.page), curvePage(tor.page)];
  await his.says("Actual feeling", queue, "Actual: very bad (−2)");

  await hers.take("Actual feeling", queue);
  await hers.rise(2);
  await hers.says("Actual feeling", queue, "Actual: neutral (0)");
  await his.says("Actual feeling", queue, "Actual: neutral (0)");
  await hers.rise(-1);
  await his.says("Actual feeling", queue, "Actual: bad (−1)");
  await maja.press("Escape");
  await his.says("Actual feeling", queue, "Actual: very bad (−2)");
  await hers.drop();

  await hers.take("Actual feeling", queue);
  await hers.rise(1);
  await hers.rise(2);
  await hers.drop();
  await maja.says("Saved");
  await his.says("Actual feeling", queue, "Actual: good (+1)");
  await maja.page.getByRole("button", { name: "Undo" }).click();
  await his.says("Actual feeling", queue, "Actual: very bad (−2)");
  expect(await hers.read(queue)).toEqual(["Wished: good (+1)", "Actual: very bad (−2)"]);
});

test("two people drag at once: different points, and the same one, and end up at one picture", async () => {
  const [maja, tor] = await pair(server, template);
  const [hers, his] = [curvePage(maja.page), curvePage(tor.page)];

  await hers.take("Actual feeling", queue);
  await his.take("Wished feeling", "Talks to someone");
  await hers.rise(3);
  await his.rise(-1);
  await hers.says("Wished feeling", "Talks to someone", "Wished: good (+1)");
  await his.says("Actual feeling", queue, "Actual: good (+1)");
  await Promise.all([hers.drop(), his.drop()]);
  await Promise.all([maja.says("Saved"), tor.says("Saved")]);
  await hers.says("Wished feeling", "Talks to someone", "Wished: good (+1)");
  await his.says("Actual feeling", queue, "Actual: good (+1)");

  await hers.take("Wished feeling", "Needs help");
  await his.take("Wished feeling", "Needs help");
  await hers.rise(1);
  await his.rise(-2);
  // Each sees what is in their own hand.
  await hers.says("Wished feeling", "Needs help", "Wished: good (+1)");
  await his.says("Wished feeling", "Needs help", "Wished: very bad (−2)");
  await hers.drop();
  await maja.says("Saved");
  await his.drop();
  await tor.says("Saved");
  await hers.says("Wished feeling", "Needs help", "Wished: very bad (−2)");
  await his.says("Wished feeling", "Needs help", "Wished: very bad (−2)");
  for (const step of ["Needs help", queue, "Talks to someone"])
    expect(await hers.read(step)).toEqual(await his.read(step));
});

test("a press beside the points draws with the line that is chosen at the head of the lane", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const curve = curvePage(maja.page);
  const press = async (value: number): Promise<void> => {
    const { x, y } = await curve.place(queue, "Feelings", value);
    await maja.page.mouse.click(x, y);
  };
  // The curve comes a moment after the board; before that a press chooses the cell.
  await curve.point("Actual feeling", queue).waitFor();
  await press(2);
  await curve.says("Actual feeling", queue, "Actual: very good (+2)");
  await maja.page.getByRole("button", { name: "Wished", exact: true }).click();
  await press(-1);
  await curve.says("Wished feeling", queue, "Wished: bad (−1)");
  await curve.says("Actual feeling", queue, "Actual: very good (+2)");
  expect(await maja.page.getByText("+3", { exact: true }).count()).toBe(1);
});

test("by keys alone: from a cell to its points, up and down, away, on to the next step, and back", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const curve = curvePage(maja.page);
  const isAt = (line: "Wished feeling" | "Actual feeling", step: string): Promise<void> =>
    curve.point(line, step).and(maja.page.locator(":focus")).waitFor();

  await curve.point("Actual feeling", queue).waitFor();
  await maja.press("Tab");
  await maja.cell(feelings).focus();
  await maja.press("Alt+f");
  await isAt("Actual feeling", queue);
  await maja.press("ArrowUp");
  await curve.says("Actual feeling", queue, "Actual: bad (−1)");
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  await maja.press("ArrowRight");
  await isAt("Actual feeling", "Talks to someone");
  await maja.press("End");
  await curve.says("Actual feeling", "Talks to someone", "Actual: very good (+2)");
  await maja.press("Delete");
  await curve.says("Actual feeling", "Talks to someone", "Actual: not known");
  await maja.press("ArrowDown");
  await curve.says("Actual feeling", "Talks to someone", "Actual: neutral (0)");

  await maja.press("Shift+Tab");
  await isAt("Wished feeling", "Talks to someone");
  await maja.press("Enter");
  const picker = maja.page.getByRole("dialog", { name: "Pick a face" });
  await picker.waitFor();
  expect(await accessibilityViolations(maja.page)).toEqual([]);
  await maja.press("ArrowLeft", "Enter");
  await curve.says("Wished feeling", "Talks to someone", "Wished: good (+1)");
  await maja.press("Escape");
  await isAt("Wished feeling", "Talks to someone");
  await maja.press("Escape");
  await maja
    .cell({ lane: "Feelings", step: "Talks to someone" })
    .and(maja.page.locator(":focus"))
    .waitFor();
});

test("on a phone a tap offers faces, and a finger drags a point", async () => {
  const tor = await facilitator(server, "Tor", {
    template,
    viewport: { width: 390, height: 844 },
    touch: true,
  });
  const curve = curvePage(tor.page);
  const step = "Needs help";
  await curve.point("Actual feeling", step).waitFor();
  const start = await boxOf(curve.point("Actual feeling", step));
  const up = start.y - 400;
  await swipe(tor.page, [{ x: 340, y: 560 }], [{ x: 340, y: 560 - up }]);
  await expect
    .poll(async () => (await boxOf(curve.point("Actual feeling", step))).y)
    .toBeLessThan(450);

  const { x, y } = await curve.place(step, "Feelings", 2);
  await tor.page.touchscreen.tap(x + 40, y);
  const fields = tor.page.getByRole("complementary", { name: "What is selected" });
  const actual = (within: typeof fields) => within.getByRole("group", { name: "Actual" });
  await actual(fields).getByLabel("very good (+2)", { exact: true }).tap();
  await curve.says("Actual feeling", step, "Actual: very good (+2)");
  expect(await accessibilityViolations(tor.page)).toEqual([]);
  await fields.getByRole("button", { name: "Close" }).tap();

  await curve.point("Actual feeling", step).tap();
  const picker = tor.page.getByRole("dialog", { name: "Pick a face" });
  await picker.getByRole("group", { name: "Wished" }).getByText("not known").tap();
  await curve.says("Wished feeling", step, "Wished: not known");
  expect(await accessibilityViolations(tor.page)).toEqual([]);
  await tor.page.touchscreen.tap(80, 720);
  await picker.waitFor({ state: "detached" });
  // That tap only closed the faces.
  expect(await fields.count()).toBe(0);
  await tor.page.getByText("How should it feel from the start?").waitFor();

  const point = await boxOf(curve.point("Actual feeling", step));
  const from = { x: point.x + point.width / 2, y: point.y + point.height / 2 };
  await swipe(tor.page, [from], [{ x: from.x, y: from.y + 2 * point.height }]);
  await curve.says("Actual feeling", step, "Actual: neutral (0)");
});

test("who may only look reads the curves and moves nothing", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const tor = await guest(server, await linkFor(maja.page, "viewer"), "Tor");
  const curve = curvePage(tor.page);
  await curve.says("Actual feeling", queue, "Actual: very bad (−2)");
  await curve.take("Actual feeling", queue);
  await curve.rise(3);
  await curve.drop();
  await tor.press("Tab");
  await tor.cell(feelings).focus();
  await tor.press("Alt+f", "ArrowUp", "Enter");
  await curve.says("Actual feeling", queue, "Actual: very bad (−2)");
  expect(await tor.page.getByRole("dialog", { name: "Pick a face" }).count()).toBe(0);
  expect(await accessibilityViolations(tor.page)).toEqual([]);
});

test("the largest gaps are listed, and each leads to its step", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const curve = curvePage(maja.page);
  await maja.page.getByRole("button", { name: "Largest gaps of Feelings" }).click();
  const list = maja.page.getByRole("menu", { name: "Largest gaps of Feelings" });
  const gaps = await list.getByRole("menuitem").allTextContents();
  expect(gaps.map((text) => text.slice(0, 2))).toEqual(["−3", "−3", "−3", "−2", "−1"]);
  expect(gaps[0]).toContain("Finds the number");
  expect(gaps[0]).toContain("3 worse than wished");
  await list.getByText("Afterwards").click();
  await maja
    .cell({ lane: "Feelings", step: "Afterwards" })
    .and(maja.page.locator("[aria-current]"))
    .waitFor();
  const faces = maja.page.getByRole("group", { name: "Actual", exact: true });
  await faces.getByLabel("bad (−1)", { exact: true }).click();
  await curve.says("Actual feeling", "Afterwards", "Actual: bad (−1)");
});

test("a lane of tension has a curve of its own, with its peak and its end in words", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const { page } = maja;
  const curve = curvePage(page);
  await maja.choose("More for lane Feelings", "Tension");
  const lane = "Tension";
  for (const [step, value] of [
    ["Needs help", -1],
    [queue, 2],
    ["Afterwards", -2],
  ] as const) {
    const { x, y } = await curve.place(step, lane, value);
    await page.mouse.click(x, y);
  }
  await curve.says("Tension", queue, "Tension: climax (5)");
  await curve.says("Tension", "Afterwards", "Tension: calm (1)");
  await page.getByText("Peak", { exact: true }).waitFor();
  await page.getByText("End", { exact: true }).waitFor();
  expect(await accessibilityViolations(page)).toEqual([]);
});

test("a lane may show the feelings of one persona, who is named at its head", async () => {
  const maja = await facilitator(server, "Maja", { template });
  const { page } = maja;
  const head = page.getByRole("group", { name: "Lane: Feelings" });
  await head.click({ position: { x: 60, y: 135 } });
  await page.getByRole("button", { name: /^Whose feelings: As in the head/ }).click();
  const choices = page.getByRole("menu", { name: /^Whose feelings/ }).getByRole("menuitemradio");
  const name = (await choices.nth(1).textContent())?.trim() ?? "";
  await choices.nth(1).click();
  await head.getByText(name).waitFor();
  expect(name).not.toBe("");
});
