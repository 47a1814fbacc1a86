import { render } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { expect, test } from "vitest";
import type { Saving } from "../../board/saving";
import { en } from "../../i18n/en";
import { WordsProvider } from "../../i18n/WordsProvider";
import { SavedState } from "./SavedState";

/** Somebody looks at the words while things happen. */
function look(first: Saving) {
  const [saving, setSaving] = createSignal(first);
  const { container, getByRole } = render(() => (
    <WordsProvider initial={{ language: "en", dictionary: en }}>
      <SavedState saving={saving()} />
    </WordsProvider>
  ));
  return {
    happen: setSaving,
    words: () => getByRole("button").getAttribute("aria-label"),
    tone: () => getByRole("button").dataset["tone"],
    /** What is read aloud without being asked for. */
    news: () => container.querySelector("[aria-live]")?.textContent,
  };
}

test.for<[Saving, string, string]>([
  [{ state: "connecting" }, "Connecting…", "calm"],
  [{ state: "saved" }, "Saved", "calm"],
  [{ state: "saving", changes: 2 }, "Saving…", "calm"],
  [{ state: "offline", changes: 0 }, "Offline", "warning"],
  [{ state: "offline", changes: 1 }, "Offline: 1 change kept here", "warning"],
  [{ state: "offline", changes: 3 }, "Offline: 3 changes kept here", "warning"],
  [
    { state: "ended", ending: "refused", changes: 1 },
    "Not saved: the server could not read the change",
    "danger",
  ],
  [
    { state: "ended", ending: "notPermitted", changes: 1 },
    "Not saved: you may not change this board",
    "danger",
  ],
  [{ state: "ended", ending: "refused", changes: 0 }, "Disconnected", "danger"],
  [
    { state: "ended", ending: "sessionEnded", changes: 0 },
    "Disconnected: your visit has ended",
    "danger",
  ],
  [{ state: "paused", changes: 2 }, "Disconnected: too much was sent at once", "warning"],
  [
    { state: "ended", ending: "gone", changes: 0 },
    "Disconnected: the board has been put in the trash",
    "danger",
  ],
  [{ state: "ended", ending: "roleChanged", changes: 0 }, "Connecting again…", "calm"],
])("%j is said in words", ([saving, words, tone]) => {
  const seen = look(saving);
  expect(seen.words()).toBe(words);
  expect(seen.tone()).toBe(tone);
});

test("somebody who writes is told nothing; one who goes offline is told so, and that they are back", () => {
  const seen = look({ state: "connecting" });
  seen.happen({ state: "saved" });
  seen.happen({ state: "saving", changes: 1 });
  expect(seen.news()).toBe("");

  seen.happen({ state: "offline", changes: 1 });
  const news = seen.news();
  expect(news).toMatch(/^Offline\. You can carry on/);
  seen.happen({ state: "offline", changes: 2 });
  expect(seen.news()).toBe(news);

  seen.happen({ state: "saving", changes: 2 });
  expect(seen.news()).toBe("Connected again.");
});

test("what was refused is told at once, with what to do", () => {
  const seen = look({ state: "saved" });
  seen.happen({ state: "ended", ending: "refused", changes: 1 });
  expect(seen.news()).toMatch(/^Not saved: .* Copy what matters, then reload the page\.$/);
});

test("“Saved” comes a moment after it is true, and never while it is not", async () => {
  const seen = look({ state: "saved" });
  seen.happen({ state: "saving", changes: 1 });
  expect(seen.words()).toBe("Saving…");
  seen.happen({ state: "saved" });
  seen.happen({ state: "saving", changes: 1 });
  expect(seen.words()).toBe("Saving…");
  seen.happen({ state: "saved" });
  await expect.poll(seen.words, { timeout: 10_000 }).toBe("Saved");
});
