import { afterAll, expect, test } from "vitest";
import { encodeAwareness, encodeState } from "../../server/src/rooms/frames";
import { dial } from "../access/raw-client";
import { accessibilityViolations } from "../support/axe";
import { startServer } from "../support/server";
import { boxOf } from "./board-page";
import { command } from "./by-keys";
import { barOf, barSays, inWindow, press, wheel } from "./following-page";
import { linkFor } from "./front-door";
import { facilitator, guest, type Member, newcomer } from "./team";

const server = await startServer();
afterAll(() => server.dispose());

const first = "We cook one at a time";
const last = "It was worth it";
const phone = { viewport: { width: 390, height: 844 }, touch: true };
const large = { viewport: { width: 1920, height: 1080 } };

const sees = (member: Member, note: string) => expect.poll(() => inWindow(member, note)).toBe(true);

/** Line, who leads a board, Tor with a phone and Maja at a large screen; what they see travels. */
async function three() {
  const line = await facilitator(server, "Line");
  const link = await linkFor(line.page, "editor");
  const [tor, maja] = await Promise.all([
    guest(server, link, "Tor", { ...phone, motion: true }),
    guest(server, link, "Maja", { ...large, motion: true }),
  ]);
  return { line, tor, maja };
}

test("Line presents: each follows on their own screen, looks away and comes back, or is brought along", async () => {
  const { line, tor, maja } = await three();
  // So that notes can still be told apart on the phone.
  await line.press("Control+0");
  await command(line, "Let the others follow you");
  await barSays(line, "You are presenting");
  for (const member of [tor, maja]) {
    await barSays(member, "Line is presenting");
    expect(await barOf(member).getByRole("button").count()).toBe(1);
    await member.page.getByRole("status").getByText("Line is presenting").waitFor();
    expect(await accessibilityViolations(member.page)).toEqual([]);
  }
  // Nobody is forced.
  await wheel(line, 900);
  await sees(line, last);
  expect(await inWindow(maja, first)).toBe(true);

  for (const member of [tor, maja]) {
    await press(member, "Follow");
    await barSays(member, "You follow Line");
  }
  await sees(maja, last);
  // A phone shows of it what she points at, so large that it can be read.
  await line.note(last).hover();
  await sees(tor, last);
  const isLargerOnLargerScreens = async (): Promise<boolean> => {
    const boxes = await Promise.all([tor, line, maja].map(({ note }) => boxOf(note(last))));
    const [small = 0, own = 0, wide = 0] = boxes.map(({ width }) => width);
    return small > 0.5 * own && small < own && wide > 1.3 * own;
  };
  await expect.poll(isLargerOnLargerScreens).toBe(true);

  await wheel(maja, 300, 200);
  await barSays(maja, "Line is presenting");
  const own = await boxOf(maja.note(last));
  await wheel(line, -900);
  await sees(line, first);
  await line.note(first).hover();
  await sees(tor, first);
  expect(await boxOf(maja.note(last))).toEqual(own);
  await press(maja, "Come back");
  await sees(maja, first);

  await press(maja, "Look around");
  await wheel(maja, 2000);
  await sees(maja, last);
  await press(line, "Bring everyone");
  await sees(maja, first);
  await barSays(maja, "You follow Line");
  await maja.page.getByText("Line has brought everyone here.").waitFor();
  // A reload is no looking away.
  await maja.page.reload();
  await barSays(maja, "You follow Line");
  await sees(maja, first);
  // They may look away again.
  await wheel(maja, 300);
  await barSays(maja, "Line is presenting");

  await line.choose("Hand over", "Tor");
  await barSays(tor, "You are presenting");
  await barSays(line, "Tor is presenting");
  await barSays(maja, "Tor is presenting");
  await press(maja, "Come back");
  await barSays(maja, "You follow Tor");
  await line.choose("More about the presentation", "Take over");
  await barSays(line, "You are presenting");
  expect(await accessibilityViolations(line.page)).toEqual([]);
  await press(line, "End the presentation");
  for (const member of [tor, maja]) await barOf(member).waitFor({ state: "detached" });
  await maja.page.getByText("The presentation has ended.").waitFor();
});

test("the presenter's page is killed: it is paused and says so, and goes on by itself when she is back", async () => {
  const { line, maja } = await three();
  await command(line, "Let the others follow you");
  await press(maja, "Follow");
  await barSays(maja, "You follow Line");
  const address = line.page.url();
  await line.page.close();
  await barSays(maja, "Paused: Line has lost the connection");
  expect(await inWindow(maja, first)).toBe(true);

  const again = await line.person.openTab();
  await again.goto(address);
  await barSays({ page: again }, "You are presenting");
  await barSays(maja, "You follow Line");
  await wheel({ page: again }, 900);
  await sees(maja, last);
});

test("a stakeholder's phone, which shows the moments first, comes to the board to follow", async () => {
  const line = await facilitator(server, "Line", { template: "Call to support" });
  const vi = await newcomer(server, { name: "Vi", ...phone });
  await vi.page.goto(await linkFor(line.page, "viewer"));
  await vi.page.getByLabel("Your name").fill("Vi");
  await vi.page.getByRole("button", { name: "Go to the board" }).click();
  await vi.page.getByRole("heading", { name: "Moments of truth", level: 1 }).waitFor();

  await command(line, "Let the others follow you");
  await barSays(vi, "Line is presenting");
  expect(await accessibilityViolations(vi.page)).toEqual([]);
  await press(vi, "Follow");
  await vi.page.getByRole("toolbar", { name: "Tools" }).waitFor();
  await barSays(vi, "You follow Line");
  // Another view of the board is one's own again.
  await vi.choose("View: Board", "Moments of truth");
  await barSays(vi, "Line is presenting");
  await press(vi, "Come back");
  await vi.page.getByRole("toolbar", { name: "Tools" }).waitFor();
  await barSays(vi, "You follow Line");
});

test("a viewer's own client can't lead: it is refused, and moves nobody", async () => {
  const line = await facilitator(server, "Line");
  const [maja, vi] = [
    await guest(server, await linkFor(line.page, "editor"), "Maja"),
    await guest(server, await linkFor(line.page, "viewer"), "Vi"),
  ];
  await command(line, "Let the others follow you");
  await press(maja, "Follow");
  await barSays(maja, "You follow Line");

  const boardId = new URL(line.page.url()).pathname.split("/").at(-1) ?? "";
  const { request } = vi.page;
  const ask = async (method: string, what: string, data?: object): Promise<number> =>
    (
      await request.fetch(`/api/boards/${boardId}/${what}`, { method, ...(data && { data }) })
    ).status();
  const people = (await (await request.get(`/api/boards/${boardId}/people`)).json()) as {
    people: { id: string; name: string }[];
  };
  const idOf = (name: string) => people.people.find((one) => one.name === name)?.id ?? "";
  expect([
    await ask("PUT", "presentation", { stop: "" }),
    await ask("PUT", "presentation/stop", { stop: "closing" }),
    await ask("PUT", "presentation/bring"),
    await ask("PUT", "presentation/leader", { person: idOf("Vi") }),
    await ask("DELETE", "presentation"),
    await ask("PUT", "timer", { length: 60_000, isRunning: true }),
  ]).toEqual([403, 403, 403, 403, 403, 403]);

  // Nor by presence, under Line's name and with a view far away.
  const cookies = await vi.page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const raw = dial(server.url, `${boardId}/board`, { cookie: () => cookie });
  expect(await raw.status).toBe(101);
  const person = { id: idOf("Line"), name: "Line", role: "facilitator" };
  const view = { x: 100_000, y: 100_000, width: 800, height: 600 };
  for (let clock = 1; clock <= 5; clock++)
    raw.send(encodeAwareness([encodeState(4_711, clock, { person, view, selection: [] })]));
  expect(await raw.settled()).toBe("open");
  await wheel(line, 900);
  await sees(maja, last);
  await barSays(maja, "You follow Line");
});

test("anybody can be followed from their face, and two who follow each other stand still", async () => {
  const line = await facilitator(server, "Line");
  const tor = await guest(server, await linkFor(line.page, "viewer"), "Tor");
  await line.choose("Jump to Tor, or follow", "Follow Tor");
  const bar = (member: Member, of: string) =>
    member.page.getByRole("region", { name: `You follow ${of}` });
  await bar(line, "Tor").waitFor();
  await wheel(tor, 900);
  await sees(line, last);

  await tor.choose("Jump to Line, or follow", "Follow Line");
  await bar(tor, "Line").waitFor();
  const places = async () =>
    (await Promise.all([tor, line].map(({ note }) => boxOf(note(last))))).map(({ x, y }) =>
      [x, y].map(Math.round),
    );
  // Tor comes to where Line is first.
  await expect.poll(async () => new Set((await places()).map(String)).size).toBe(1);
  const before = await places();
  // Nothing moves by itself: what one would say last is what was said before.
  await tor.page.mouse.move(500, 500);
  await line.pointerOf("Tor").waitFor();
  expect(await places()).toEqual(before);
  expect(await accessibilityViolations(line.page)).toEqual([]);

  await wheel(line, -900);
  await bar(line, "Tor").getByText("You look around by yourself").waitFor();
  await sees(tor, first);
  await bar(line, "Tor").getByRole("button", { name: "Stop following" }).click();
  await bar(line, "Tor").waitFor({ state: "detached" });
});
