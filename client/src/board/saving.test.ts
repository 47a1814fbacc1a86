import { expect, test } from "vitest";
import type { ConnectionEvent, Ending } from "./connection";
import { createSavingTracker } from "./saving";

/** Somebody works on a board; `asked` is what the server was asked about so far. */
function begin() {
  const asked: number[] = [];
  const tracker = createSavingTracker((barrier) => asked.push(barrier));
  return {
    asked,
    edit: tracker.changed,
    hold: tracker.hold,
    synced: () => tracker.on({ type: "synced" }),
    lost: () => tracker.on({ type: "lost" }),
    answer: (barrier: number) => tracker.on({ type: "durable", barrier }),
    ended: (ending: Ending) => tracker.on({ type: "ended", ending }),
    said() {
      const saving = tracker.saving();
      return "changes" in saving ? `${saving.state} ${saving.changes}` : saving.state;
    },
  };
}

test("a change is saved only once the server answers that it is on its disk", () => {
  const { edit, synced, answer, said, asked } = begin();
  expect(said()).toBe("connecting");
  synced();
  expect(said()).toBe("saved");
  edit();
  expect(said()).toBe("saving 1");
  expect(asked).toEqual([1]);
  answer(1);
  expect(said()).toBe("saved");
});

test("one question is under way at a time; what was changed meanwhile is asked about next", () => {
  const { edit, synced, answer, said, asked } = begin();
  synced();
  for (let times = 0; times < 5; times++) edit();
  expect(asked).toEqual([1]);
  answer(1);
  expect(said()).toBe("saving 4");
  expect(asked).toEqual([1, 5]);
  answer(5);
  expect(said()).toBe("saved");
  expect(asked).toEqual([1, 5]);
});

test("offline, changes are counted; back again, they are asked about and then saved", () => {
  const { edit, synced, lost, answer, said, asked } = begin();
  synced();
  lost();
  expect(said()).toBe("offline 0");
  edit();
  edit();
  expect(said()).toBe("offline 2");
  expect(asked).toEqual([]);
  lost();
  expect(said()).toBe("offline 2");
  synced();
  expect(said()).toBe("saving 2");
  expect(asked).toEqual([2]);
  answer(2);
  expect(said()).toBe("saved");
});

test("what was asked on a wire that was cut is asked again on the next", () => {
  const { edit, synced, lost, answer, said, asked } = begin();
  synced();
  edit();
  lost();
  expect(said()).toBe("offline 1");
  synced();
  expect(asked).toEqual([1, 1]);
  expect(said()).toBe("saving 1");
  answer(1);
  expect(said()).toBe("saved");
});

test("changes before the board has arrived wait for it", () => {
  const { edit, synced, answer, said, asked } = begin();
  edit();
  expect(said()).toBe("connecting");
  synced();
  expect([said(), asked]).toEqual(["saving 1", [1]]);
  answer(1);
  expect(said()).toBe("saved");
});

test("a connection that ended keeps the count of what is not saved, whatever comes after", () => {
  const { edit, synced, lost, ended, said, asked } = begin();
  synced();
  edit();
  edit();
  ended("refused");
  expect(said()).toBe("ended 2");
  lost();
  expect(said()).toBe("ended 2");
  expect(asked).toEqual([1]);
});

test("after it ended, a new connection is asked about what is left", () => {
  const { edit, synced, ended, answer, said, asked } = begin();
  synced();
  edit();
  ended("roleChanged");
  synced();
  expect([said(), asked]).toEqual(["saving 1", [1, 1]]);
  answer(1);
  expect(said()).toBe("saved");
});

test("while the server rests one goes on, and what was changed is saved afterwards", () => {
  const tracker = createSavingTracker(() => {});
  tracker.on({ type: "synced" });
  tracker.changed();
  tracker.on({ type: "paused" });
  tracker.changed();
  expect(tracker.saving()).toEqual({ state: "paused", changes: 2 });
  // When the rest is over, the server may not be there any more.
  tracker.on({ type: "lost" });
  expect(tracker.saving()).toEqual({ state: "offline", changes: 2 });
  tracker.on({ type: "synced" });
  expect(tracker.saving()).toEqual({ state: "saving", changes: 2 });
  tracker.on({ type: "durable", barrier: 2 });
  expect(tracker.saving()).toEqual({ state: "saved" });
});

test.each([99, 2, 3])(
  "an answer to a question of another life (%i) saves nothing later",
  (late) => {
    const { edit, synced, answer, said } = begin();
    synced();
    edit();
    answer(late);
    edit();
    expect(said()).toBe("saving 1");
  },
);

test("whatever happens, the count is that of the changes which no answer was for, and `saved` says none", () => {
  const events: ConnectionEvent[] = [
    { type: "synced" },
    { type: "lost" },
    { type: "ended", ending: "gone" },
  ];
  const lies: number[] = [];
  // Every story of six happenings: an edit, an answer to the last question, or an event.
  for (let story = 0; story < 5 ** 6; story++) {
    let [made, durable] = [0, 0];
    let asked: number | null = null;
    const tracker = createSavingTracker((barrier) => (asked = barrier));
    for (let left = story, step = 0; step < 6; step++, left = Math.floor(left / 5)) {
      const event = events[(left % 5) - 2];
      if (left % 5 === 0) tracker.changed();
      if (left % 5 === 0) made += 1;
      if (left % 5 === 1 && asked !== null) {
        durable = Math.max(durable, asked);
        tracker.on({ type: "durable", barrier: asked });
      }
      if (event) tracker.on(event);
      const saving = tracker.saving();
      const told = "changes" in saving ? saving.changes : 0;
      if (saving.state !== "connecting" && told !== made - durable) lies.push(story);
    }
  }
  expect(lies).toEqual([]);
});

test("what is on its way to the board counts until it is there", () => {
  const { hold, edit, synced, answer, said } = begin();
  synced();
  const arrived = hold(2);
  expect(said()).toBe("saving 2");
  edit();
  expect(said()).toBe("saving 3");
  answer(1);
  expect(said()).toBe("saving 2");
  arrived();
  expect(said()).toBe("saved");
});
