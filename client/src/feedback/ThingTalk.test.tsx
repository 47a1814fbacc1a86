import { observeFeedback } from "@resa/shared/document/feedback-doc";
import { addThread, resolveThread } from "@resa/shared/operations/thread";
import { fireEvent, render } from "@solidjs/testing-library";
import { expect, onTestFinished, test } from "vitest";
import * as Y from "yjs";
import { openBoard } from "../board/board.harness";
import { BoardProvider } from "../board/BoardProvider";
import { makeFeedbackProjection } from "../board/feedback-projection";
import { changesOf, feedbackSource } from "../board/feedback-source";
import type { LiveBoard } from "../board/live-board";
import { makeOutbox } from "../board/outbox";
import { makeUnread } from "../board/unread";
import { en } from "../i18n/en";
import { more } from "../i18n/en/more";
import { WordsProvider } from "../i18n/WordsProvider";
import { type Talk, WithTalk } from "./TalkProvider";
import { ThingTalk } from "./ThingTalk";

/** Ada has the conversation on a note before her. What she sends stays on its way. */
function open(hasThread = true) {
  const { projection: drawn, notes } = openBoard();
  const [noteId = ""] = notes.add({ x: 0, y: 0 }, ["Waits"]);
  const board = {
    id: "board",
    projection: drawn,
    me: () => ({ id: "ada", role: "commenter" }),
  } as LiveBoard;
  const doc = new Y.Doc();
  const anchor = { kind: "note", id: noteId } as const;
  const begin = (): void => {
    const thread = { id: "t", anchor, about: "Waits", text: "For how long?", mentions: [] };
    addThread(doc, thread, { by: "bo", at: 1 });
  };
  const outbox = makeOutbox({
    key: "outbox",
    by: () => "ada",
    now: () => 9,
    post: () => new Promise(() => undefined),
    onChange: (command) => projection.apply(changesOf(command, "ada")),
    onRefused: () => undefined,
  });
  const projection = makeFeedbackProjection(feedbackSource(doc, (id) => outbox.about(id)));
  const end = observeFeedback(doc, (changes) =>
    projection.apply({
      threads: changes.flatMap(({ root, id }) => (root === "threads" ? [id] : [])),
      comments: changes.flatMap(({ root, id }) => (root === "comments" ? [id] : [])),
      reactions: [],
      names: [],
      traces: [],
    }),
  );
  if (hasThread) begin();
  const talk = {
    projection,
    outbox,
    unread: makeUnread({ projection, me: () => "ada", tell: () => undefined }),
    boardId: "board",
    mayGive: () => true,
    me: () => "ada",
    nameOf: (id) => id,
    people: async () => [],
  } as Partial<Talk> as Talk;
  const screen = render(() => (
    <WordsProvider initial={{ language: "en", dictionary: en, more }}>
      <BoardProvider board={board}>
        <WithTalk talk={talk}>
          <ThingTalk anchor={anchor} />
        </WithTalk>
      </BoardProvider>
    </WordsProvider>
  ));
  onTestFinished(() => {
    screen.unmount();
    outbox.dispose();
    end();
    localStorage.clear();
  });
  return {
    ...screen,
    field: () => screen.queryByRole<HTMLTextAreaElement>("textbox", { name: "Reply" }),
    /** Bo does it. */
    begin,
    resolve: () => resolveThread(doc, { id: "t", resolved: true }, { by: "bo", at: 5 }),
  };
}

test("a conversation that somebody resolves while I write in it stays, with the field under my hands", () => {
  const { field, resolve, getByText, getByRole, queryByText } = open();
  const before = field();
  before?.focus();
  resolve();
  expect(getByText(/Resolved by bo/)).toBeTruthy();
  expect(field()).toBe(before);
  expect(document.activeElement).toBe(before);
  // From the field to the button behind it, which must still be there to be pressed.
  getByRole("button", { name: "Open again" }).focus();
  expect(getByRole("button", { name: "Open again" })).toBe(document.activeElement);

  if (before) fireEvent.input(before, { target: { value: "Two weeks" } });
  before?.blur();
  expect(field()?.value).toBe("Two weeks");
  if (before) fireEvent.input(before, { target: { value: "" } });
  before?.focus();
  before?.blur();
  expect(field()).toBeNull();
  expect(queryByText(/Resolved by bo/)).toBeNull();
  expect(getByRole("button", { name: "1 resolved conversation" })).toBeTruthy();
});

test("a conversation in which nothing is being written goes when somebody resolves it", () => {
  const { field, resolve, getByRole } = open();
  resolve();
  expect(field()).toBeNull();
  expect(getByRole("button", { name: "1 resolved conversation" })).toBeTruthy();
});

test("the field for the first comment stays while I write in it, though somebody else was first", () => {
  const { begin, getByRole, getByText, queryByRole } = open(false);
  const field = getByRole<HTMLTextAreaElement>("textbox", { name: "Write a comment" });
  field.focus();
  begin();
  expect(getByText("For how long?")).toBeTruthy();
  expect(field.isConnected).toBe(true);
  expect(document.activeElement).toBe(field);

  fireEvent.input(field, { target: { value: "Who waits?" } });
  fireEvent.keyDown(field, { key: "Enter", ctrlKey: true });
  expect(getByText("Who waits?")).toBeTruthy();
  expect(queryByRole("textbox", { name: "Write a comment" })).toBeNull();
});

test.each(["Escape", "Cancel"])("%s closes the field of another conversation", (way) => {
  const { getByRole, queryByRole } = open();
  fireEvent.click(getByRole("button", { name: "Begin another conversation" }));
  const field = getByRole("textbox", { name: "Write a comment" });
  expect(document.activeElement).toBe(field);
  fireEvent.input(field, { target: { value: "Who waits?" } });
  const cancel = getByRole("button", { name: "Cancel" });
  if (way === "Escape") fireEvent.keyDown(field, { key: way });
  else {
    cancel.focus();
    fireEvent.click(cancel);
  }
  expect(queryByRole("textbox", { name: "Write a comment" })).toBeNull();
  const another = getByRole("button", { name: "Begin another conversation" });
  expect(document.activeElement).toBe(another);
});
