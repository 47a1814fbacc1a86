import type { Deed, Trace } from "@resa/shared/model/trace";
import { expect, test } from "vitest";
import { makeNews } from "./news";

/** Tor looks at a board that Maja changes; he had seen it up to 100, and came back at 115. */
function begin() {
  const traces = new Map<string, Trace>();
  const told: number[] = [];
  const state = { watchingSince: 115, isBehind: false };
  const news = makeNews({
    trace: (id) => traces.get(id) ?? null,
    traced: () => traces.keys(),
    me: () => "tor",
    watchingSince: () => state.watchingSince,
    now: () => 150,
    isBehind: () => state.isBehind,
    tell: (at) => told.push(at),
  });
  const before = (id: string, at: number, by = "maja", what: Deed = "changed"): void =>
    void traces.set(id, { id, what, by, at, title: "", added: null });
  return {
    news,
    told,
    state,
    before,
    /** While he is there. */
    does(id: string, at: number, by = "maja"): void {
      before(id, at, by);
      news.follow([id]);
    },
    ids: () => news.all().map(({ id }) => id),
  };
}

test("what others did since the last look is new, latest first; what one did oneself is not", () => {
  const { news, before, ids } = begin();
  before("long ago", 90);
  before("step", 110);
  before("note", 112);
  before("mine", 114, "tor");
  expect(ids()).toEqual([]);
  news.learn(100);
  expect(ids()).toEqual(["note", "step"]);
});

test("what one watches is nothing new, unless it happens to what one has not seen yet", () => {
  const { news, before, does, ids } = begin();
  before("step", 110);
  news.learn(100);
  does("note", 120);
  does("step", 130);
  expect(news.all()).toMatchObject([{ id: "step", at: 130 }]);
  does("step", 140, "tor");
  expect(ids()).toEqual([]);
  // Nor after a new connection.
  news.learn(100);
  expect(ids()).toEqual([]);
});

test("what happens while nobody looks is new when they come back, also when it is told of later", () => {
  const { news, does, ids, state } = begin();
  news.learn(100);
  state.watchingSince = Infinity;
  does("note", 120);
  state.watchingSince = 130;
  does("step", 125);
  expect(ids()).toEqual(["step", "note"]);
});

test("seen is seen, up to the latest deed, and stays so after a reconnection", () => {
  const { news, before, ids, told } = begin();
  before("note", 112);
  news.learn(100);
  news.see();
  expect(ids()).toEqual([]);
  expect(told).toEqual([112]);
  news.learn(100);
  expect(ids()).toEqual([]);
});

test("who looks away has seen what they watched, but not while something waits", () => {
  const { news, does, told, state } = begin();
  news.learn(100);
  does("note", 120);
  state.isBehind = true;
  news.lookAway();
  expect(told).toEqual([]);
  state.isBehind = false;
  news.lookAway();
  news.lookAway();
  expect(told).toEqual([150]);
});
