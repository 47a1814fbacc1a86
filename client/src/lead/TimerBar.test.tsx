import type { Timer } from "@resa/shared/model/timer";
import { render } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { expect, test } from "vitest";
import { BoardProvider } from "../board/BoardProvider";
import type { LiveBoard } from "../board/live-board";
import { en } from "../i18n/en";
import { more } from "../i18n/en/more";
import { WordsProvider } from "../i18n/WordsProvider";
import { ToastProvider } from "../ui/ToastProvider";
import { TimerBar } from "./TimerBar";

const now = 1_000_000;

// The document of the tests knows no popovers; a button that has the focus shows its name in one.
Object.assign(HTMLElement.prototype, { showPopover: () => undefined });

test("the focus stays in the bar when the time is up, and goes back where it was when the bar goes", async () => {
  const [timer, set] = createSignal<Timer>({
    by: "ada",
    length: 60_000,
    state: { kind: "running", endsAt: now + 60_000 },
  });
  const [isSet, setIsSet] = createSignal(false);
  const { getByRole, getByText, queryByRole, unmount } = render(() => (
    <WordsProvider initial={{ language: "en", dictionary: en, more }}>
      <BoardProvider board={{} as LiveBoard}>
        <ToastProvider label="Messages" close="Close">
          <button type="button">Before</button>
          {isSet() && (
            <TimerBar
              timer={timer()}
              now={() => now}
              onShown={() => undefined}
              isNew={false}
              onSay={() => undefined}
              mayLead
              hasSound={false}
              onSound={() => undefined}
            />
          )}
        </ToastProvider>
      </BoardProvider>
    </WordsProvider>
  ));
  getByText("Before").focus();
  setIsSet(true);
  getByRole("button", { name: "Pause" }).focus();
  set((is) => ({ ...is, state: { kind: "ended", at: now } }));
  expect(queryByRole("button", { name: "Pause" })).toBeNull();
  expect(document.activeElement).toBe(getByRole("button", { name: "One minute more" }));

  set((is) => ({ ...is, state: { kind: "ended", at: 0 } }));
  await expect.poll(() => queryByRole("region", { name: "Timer" })).toBeNull();
  expect(document.activeElement).toBe(getByText("Before"));
  unmount();
});
