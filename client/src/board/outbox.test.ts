import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { Problem } from "../problem";
import type { FeedbackCommand } from "./feedback-command";
import { makeOutbox } from "./outbox";

const reply = (id: string): FeedbackCommand => ({
  what: "reply",
  id,
  threadId: "t",
  text: `said ${id}`,
  mentions: [],
});
const resolve = (resolved: boolean): FeedbackCommand => ({ what: "resolve", id: "t", resolved });
const offline = new Problem("offline", 0);

afterEach(() => localStorage.clear());

/** Somebody whose server answers as the test wants: `answer` is asked for each command that arrives. */
function begin(answer: (command: FeedbackCommand) => Problem | null = () => null) {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const arrived: FeedbackCommand[] = [];
  const refused: string[] = [];
  const outbox = makeOutbox({
    key: "outbox",
    by: () => "ada",
    now: () => Date.now(),
    async post(command) {
      arrived.push(command);
      const problem = answer(command);
      if (problem) throw problem;
    },
    onChange: () => undefined,
    onRefused: (command, { code }) => refused.push(`${command.id} ${code}`),
  });
  onTestFinished(outbox.dispose);
  return {
    outbox,
    refused,
    sent: () => arrived.map(({ id }) => id),
    after: (ms: number) => vi.advanceTimersByTimeAsync(ms),
    kept: () => (JSON.parse(localStorage.getItem("outbox") ?? "[]") as unknown[]).length,
    state: (subject: string) => outbox.of(subject)?.state,
  };
}

test("what is sent arrives one after the other, and is gone once it is to be seen", async () => {
  const { outbox, sent, after, state, kept } = begin();
  outbox.send(reply("a"));
  outbox.send(reply("b"));
  expect(kept()).toBe(2);
  await after(0);
  expect(sent()).toEqual(["a", "b"]);
  expect([state("a"), kept()]).toEqual(["done", 0]);
  outbox.settle(({ command }) => command.id === "a");
  expect([state("a"), state("b")]).toEqual([undefined, "done"]);
});

test("without a connection it waits and is tried again, in its order", async () => {
  let isUp = false;
  const { outbox, sent, after, state } = begin(() => (isUp ? null : offline));
  outbox.send(reply("a"));
  outbox.send(reply("b"));
  await after(0);
  expect([sent(), state("a"), state("b")]).toEqual([["a"], "waiting", "waiting"]);
  isUp = true;
  await after(1000);
  expect(sent()).toEqual(["a", "a", "b"]);
});

test("what nobody but this page sends is counted until the server has it, won't have it, or it is taken back", async () => {
  const no = new Problem("not-permitted", 403);
  let answer: Problem | null = offline;
  const { outbox, after } = begin(({ id }) => (id === "b" ? no : answer));
  outbox.send(reply("a"));
  outbox.send(reply("b"));
  outbox.send(reply("c"));
  await after(0);
  expect(outbox.unsent()).toBe(3);
  outbox.withdraw("c");
  expect(outbox.unsent()).toBe(2);
  answer = null;
  outbox.wake();
  await after(0);
  expect(outbox.unsent()).toBe(0);
  outbox.retry("b");
  expect(outbox.unsent()).toBe(1);
});

test("a connection that comes back is used at once", async () => {
  let isUp = false;
  const { outbox, after, state } = begin(() => (isUp ? null : offline));
  outbox.send(reply("a"));
  await after(30_000);
  isUp = true;
  dispatchEvent(new Event("online"));
  await after(0);
  expect(state("a")).toBe("done");
});

test("what was not sent is sent after a reload, with the same id", async () => {
  const before = begin(() => offline);
  before.outbox.send(reply("a"));
  await before.after(0);
  before.outbox.dispose();
  const again = begin();
  expect(again.state("a")).toBe("waiting");
  await again.after(0);
  expect([again.sent(), again.kept()]).toEqual([["a"], 0]);
});

test("what is refused stands in nobody's way, and is kept until it is sent again or thrown away", async () => {
  let mayGive = false;
  const no = new Problem("not-permitted", 403);
  const { outbox, after, state, refused, sent, kept } = begin(({ id }) =>
    id === "a" && !mayGive ? no : null,
  );
  outbox.send(reply("a"));
  outbox.send(reply("b"));
  await after(0);
  expect([state("a"), state("b"), refused, kept()]).toEqual([
    "refused",
    "done",
    ["a not-permitted"],
    1,
  ]);
  await after(60_000);
  expect(sent()).toEqual(["a", "b"]);
  mayGive = true;
  outbox.retry("a");
  await after(0);
  expect(state("a")).toBe("done");
  outbox.send(reply("c"));
  outbox.withdraw("c");
  expect([state("c"), kept()]).toEqual([undefined, 0]);
});

test("who changes their mind while it waits sends only the last word", async () => {
  let isUp = false;
  const { outbox, sent, after } = begin(() => (isUp ? null : offline));
  outbox.send(reply("a"));
  await after(0);
  outbox.send(resolve(true));
  outbox.send(resolve(false));
  isUp = true;
  outbox.wake();
  await after(0);
  expect(sent()).toEqual(["a", "a", "t"]);
});

test("what another tab of this browser has sent is not sent here again", async () => {
  const { outbox, after, sent, state } = begin(() => offline);
  outbox.send(reply("a"));
  await after(0);
  localStorage.setItem("outbox", "[]");
  dispatchEvent(new StorageEvent("storage", { key: "outbox" }));
  expect(state("a")).toBe("done");
  await after(60_000);
  expect(sent()).toEqual(["a"]);
});

test("what this browser has kept may be anything", () => {
  for (const kept of ["", "{", "7", '[{"command":{"what":"eat","id":"a"}}]', "[null]"]) {
    localStorage.setItem("outbox", kept);
    expect(begin().outbox.all()).toEqual([]);
  }
});
