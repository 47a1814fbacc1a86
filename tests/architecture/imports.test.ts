import { describe, expect, test } from "vitest";
import { violations } from "./rules";
import { sourceFiles } from "./source-files";

describe("imports go one way", () => {
  test("in every file of the project", () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(20);
    expect(violations(files)).toEqual([]);
  });

  test.each([
    ["shared/src/model/note.ts", 'import { addNote } from "../operations/note";'],
    ["shared/src/layout/layout.ts", 'import { readNote } from "../document/read";'],
    ["shared/src/operations/note.ts", 'import { arrange } from "../layout/arrangement";'],
    ["server/src/storage/storage.ts", 'import type { Room } from "../rooms/room";'],
    ["server/src/rooms/room.ts", 'export { boards } from "../routes/boards";'],
    ["server/src/routes/boards.ts", 'export * from "../app";'],
    ["server/src/app.ts", 'import "./main";'],
    ["client/src/board/board.ts", 'import { BoardCanvas } from "../canvas/BoardCanvas";'],
    ["client/src/canvas/LaneView.tsx", 'const outline = import("../outline/Outline");'],
    ["client/src/outline/Outline.tsx", 'let lane: import("../canvas/LaneView").Lane;'],
    ["client/src/pages/Home.tsx", 'import { App } from "../App";'],
    ["client/src/ui/Button.tsx", 'import { useWords } from "../i18n/words";'],
    ["client/src/ui/Avatar.tsx", 'import type { Id } from "@resa/shared/model/id";'],
    ["client/src/routes.ts", 'import { createApp } from "@resa/server/app";'],
    ["client/src/routes.ts", 'import type { Config } from "@resa/server/config";'],
    ["client/src/canvas/NoteCard.tsx", 'import type { App } from "@resa/server/app";'],
    ["shared/src/model/note.ts", 'import { person } from "../../../tests/support/person";'],
    ["server/src/storage/storage.ts", 'import { suite } from "./storage.contract";'],
    ["client/src/helpful/Tip.tsx", 'import { BoardPage } from "../pages/BoardPage";'],
  ])("%s is told off for %s", (path, text) => {
    expect(violations([{ path, text }])).toEqual([expect.stringContaining(path)]);
  });

  test.each([
    ["shared/src/layout/layout.ts", 'import * as Y from "yjs";'],
    ["server/src/storage/sqlite.ts", 'import * as Y from "yjs";'],
    ["client/src/canvas/NoteCard.tsx", 'import type * as Y from "yjs";'],
    ["shared/src/operations/note.ts", 'import { createSignal } from "solid-js";'],
    ["server/src/app.ts", 'import { render } from "solid-js/web";'],
    ["shared/src/model/id.ts", 'import { randomUUID } from "node:crypto";'],
    ["client/src/board/connection.ts", 'import WebSocket from "ws";'],
    ["server/src/routes/pictures.ts", 'import sharp from "sharp";'],
    ["client/src/ui/Icon.tsx", 'import { Check } from "lucide-solid";'],
  ])("%s is told off for the package in %s", (path, text) => {
    expect(violations([{ path, text }])).toEqual([expect.stringContaining(path)]);
  });

  test.each([
    ["shared/src/operations/note.ts", 'import * as Y from "yjs";'],
    ["server/src/main.ts", 'import { createApp } from "./app";'],
    ["client/src/routes.ts", 'import type { App } from "@resa/server/app";'],
    ["client/src/pages/Board.tsx", 'import { BoardCanvas } from "../canvas/BoardCanvas";'],
    ["client/src/ui/Icon.tsx", 'import Check from "lucide-solid/icons/check";'],
    ["client/src/ui/Icon.tsx", 'import "./Icon.module.css";'],
    ["client/src/ui/Icon.tsx", '// as in: import { board } from "../board/board";'],
    ["shared/src/layout/layout.test.ts", 'import { addNote } from "../operations/note";'],
  ])("%s may say %s", (path, text) => {
    expect(violations([{ path, text }])).toEqual([]);
  });
});
