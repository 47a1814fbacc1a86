import { render } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { BoardProvider } from "../../board/BoardProvider";
import type { Ending } from "../../board/connection";
import type { LiveBoard } from "../../board/live-board";
import { en } from "../../i18n/en";
import { WordsProvider } from "../../i18n/WordsProvider";
import { EndedNotice } from "./EndedNotice";

test.for<[Ending, number]>([
  ["refused", 1],
  ["damaged", 0],
])("a board that is %s offers %i times to be loaded anew", ([ending, offers]) => {
  const board = { saving: () => ({ state: "ended", ending, changes: 1 }) } as Partial<LiveBoard>;
  const { getByRole, queryAllByRole } = render(() => (
    <WordsProvider initial={{ language: "en", dictionary: en }}>
      <BoardProvider board={board as LiveBoard}>
        <EndedNotice />
      </BoardProvider>
    </WordsProvider>
  ));
  expect(getByRole("alert").textContent).toMatch(/^Not saved: /);
  expect(queryAllByRole("button", { name: "Reload the page" })).toHaveLength(offers);
});
