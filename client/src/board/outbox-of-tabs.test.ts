import { afterEach, beforeEach, expect, test } from "vitest";
import { Problem } from "../problem";
import type { FeedbackCommand } from "./feedback-command";
import { makeOutbox } from "./outbox";

const key = "resa.outbox.b1";
const reply = (id: string): FeedbackCommand => ({
  what: "reply",
  id,
  threadId: "t1",
  text: `says ${id}`,
  mentions: [],
});

/** What the server has got, and whether it can be reached. */
let got: string[] = [];
let line: "cut" | "fine" = "fine";
const tabs: { dispose(): void }[] = [];

beforeEach(() => {
  localStorage.clear();
  got = [];
  line = "fine";
});
afterEach(() => tabs.splice(0).forEach((tab) => tab.dispose()));

/** A tab of one browser. */
function openTab() {
  let clock = 1000;
  const outbox = makeOutbox({
    key,
    by: () => "ada",
    now: () => clock++,
    async post(command) {
      if (line === "cut") throw new Problem("offline", 0);
      got.push(command.id);
    },
    onChange() {},
    onRefused() {},
  });
  tabs.push(outbox);
  return outbox;
}
/** What a browser tells its other tabs. */
const tellTabs = () => dispatchEvent(new StorageEvent("storage", { key }));
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test("what one tab has waiting outlasts what another one sends", async () => {
  line = "cut";
  const [one, two] = [openTab(), openTab()];
  one.send(reply("c1"));
  await settle();
  tellTabs();
  two.send(reply("c2"));
  await settle();
  tellTabs();
  expect(one.of("c1")).toEqual({ state: "waiting" });
  expect(two.of("c2")).toEqual({ state: "waiting" });

  // Both tabs are closed: the next one sends everything.
  for (const tab of tabs.splice(0)) tab.dispose();
  line = "fine";
  const three = openTab();
  await expect.poll(() => got.toSorted()).toEqual(["c1", "c2"]);
  expect(three.of("c2")).toMatchObject({ state: "done" });
  await settle();
  expect(JSON.parse(localStorage.getItem(key) ?? "")).toEqual([]);
});

test("what another tab has sent of what both have waiting is done", async () => {
  line = "cut";
  const one = openTab();
  one.send(reply("c1"));
  await settle();
  line = "fine";
  openTab();
  await expect.poll(() => got).toEqual(["c1"]);
  tellTabs();
  expect(one.of("c1")).toMatchObject({ state: "done" });
});

test("what is said is sent in its order, and what was withdrawn is not", async () => {
  line = "cut";
  const outbox = openTab();
  for (const id of ["c1", "c2", "c3"]) outbox.send(reply(id));
  await settle();
  outbox.withdraw("c2");
  line = "fine";
  outbox.wake();
  await expect.poll(() => got).toEqual(["c1", "c3"]);
});
