import type { Role } from "@resa/shared/model/role";
import { closeCodes } from "@resa/shared/protocol/close-codes";
import * as encoding from "lib0/encoding";
import { writeSyncStep2 } from "y-protocols/sync";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import * as Y from "yjs";
import { createLiveBoard } from "./live-board";

/** What a browser connects with; the test is the server at its end. */
class Wire {
  static readonly all: Wire[] = [];
  readyState = 0;
  binaryType = "";
  onopen: () => void = () => undefined;
  onmessage: (event: { data: ArrayBuffer }) => void = () => undefined;
  onclose: (event: { code: number; reason: string }) => void = () => undefined;
  constructor() {
    Wire.all.push(this);
  }
  send(): void {}
  close(): void {}
  /** Lets somebody in, to a board without anything. */
  open(): void {
    this.readyState = 1;
    this.onopen();
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, 0);
    writeSyncStep2(encoder, new Y.Doc());
    this.onmessage({ data: encoding.toUint8Array(encoder).slice().buffer });
  }
  end(code: number): void {
    this.readyState = 3;
    this.onclose({ code, reason: "" });
  }
}

beforeEach(() => {
  Wire.all.length = 0;
  vi.stubGlobal("WebSocket", Wire);
  onTestFinished(() => void vi.unstubAllGlobals());
});

/** Somebody has a board open, and waits to hear what they may do there now. */
function open() {
  let answer = (_role: Role): void => undefined;
  const board = createLiveBoard({
    id: "board",
    me: { id: "ada", role: "editor" },
    server: "ws://resa.example",
    askRole: () => new Promise((resolve) => (answer = resolve)),
    isWall: true,
  });
  onTestFinished(() => board.dispose());
  Wire.all[0]?.open();
  return { board, answer: (role: Role) => answer(role) };
}

const asks = (): boolean => window.onbeforeunload !== null;

test("whoever goes is asked as long as there are changes that only this page has, however the connection ended", () => {
  for (const code of [closeCodes.damaged, closeCodes.roleChanged, closeCodes.boardGone, 1006]) {
    const { board } = open();
    expect(asks()).toBe(false);
    board.titles.renameBoard("Kitchens");
    expect(asks()).toBe(true);
    Wire.all[0]?.end(code);
    expect(asks()).toBe(true);
    board.dispose();
    Wire.all.length = 0;
  }
});

test("whoever is offline with nothing to lose is not asked", () => {
  const { board } = open();
  Wire.all[0]?.end(1006);
  expect(board.saving().state).toBe("offline");
  expect(asks()).toBe(false);
});

test("a board that was closed while its role was asked for connects no more", async () => {
  const { board, answer } = open();
  Wire.all[0]?.end(closeCodes.roleChanged);
  board.dispose();
  answer("viewer");
  await new Promise((resolve) => setTimeout(resolve));
  expect(Wire.all).toHaveLength(1);
});
