import { render } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { BoardProvider } from "../board/BoardProvider";
import type { LiveBoard } from "../board/live-board";
import { makeProjection } from "../board/projection";
import { en } from "../i18n/en";
import { WordsProvider } from "../i18n/WordsProvider";
import type { NewsItem } from "./news-item";
import { NewsPanel } from "./NewsPanel";

const news = (...titles: string[]): NewsItem[] =>
  titles.map((title) => ({
    key: title,
    thingId: title,
    what: "removed",
    by: "tor",
    at: 0,
    title,
    point: null,
  }));

test("a row stands, and keeps the focus, while others come, go and change", () => {
  const board = { projection: makeProjection(new Y.Doc()) } as LiveBoard;
  const [items, setItems] = createSignal(news("Looks", "Waits"));
  const { getByText } = render(() => (
    <WordsProvider initial={{ language: "en", dictionary: en }}>
      <BoardProvider board={board}>
        <NewsPanel
          items={items()}
          nameOf={() => "Tor"}
          onShow={() => {}}
          onSeen={() => {}}
          onClose={() => {}}
        />
      </BoardProvider>
    </WordsProvider>
  ));
  const row = () => getByText("Waits").closest("button");
  const before = row();
  before?.focus();
  setItems(news("Calls", "Waits"));
  expect(getByText("Calls")).toBeTruthy();
  expect(row()).toBe(before);
  expect(document.activeElement).toBe(before);
});
