import { fireEvent, render } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { openBoard } from "../../../board/board.harness";
import { BoardProvider } from "../../../board/BoardProvider";
import type { LiveBoard } from "../../../board/live-board";
import { en } from "../../../i18n/en";
import { WordsProvider } from "../../../i18n/WordsProvider";
import { ToastProvider } from "../../../ui/ToastProvider";
import { createUndoToast } from "./undo-toast";

test("what was removed is brought back by its toast, and nothing else that was done since", () => {
  const { notes, history, arrangement } = openBoard();
  const [gone = "", stays = ""] = notes.add({ x: 0, y: 0 }, ["One", "Two"]);
  let say: ReturnType<typeof createUndoToast> | undefined;
  const { getByText, queryByRole, getByRole } = render(() => (
    <WordsProvider initial={{ language: "en", dictionary: en }}>
      <BoardProvider board={{ history } as LiveBoard}>
        <ToastProvider label="Messages" close="Close">
          {void (say = createUndoToast())}
        </ToastProvider>
      </BoardProvider>
    </WordsProvider>
  ));
  notes.remove([gone]);
  say?.("Removed");
  notes.setColour([stays], "pink");
  expect(getByText("Removed")).toBeTruthy();
  expect(queryByRole("button", { name: "Undo" })).toBeNull();
  history.undo();
  fireEvent.click(getByRole("button", { name: "Undo" }));
  expect(arrangement.note(gone)).toBeTruthy();
});
