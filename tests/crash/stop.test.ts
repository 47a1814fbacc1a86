import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { addNote, removeNote } from "@resa/shared/operations/note";
import { closeCodes } from "@resa/shared/protocol/close-codes";
import { expect, onTestFinished, test } from "vitest";
import { startServer } from "../support/server";
import { shareBoard } from "../support/shared-board";
import { makeStockClient } from "../support/stock-client";
import { nothing } from "./owed";
import { makeTeam } from "./team";

const main = fileURLToPath(new URL("../../server/dist/main.js", import.meta.url));

test("asked to stop while people work, the server saves all it has, says that it restarts, and ends well", async () => {
  const team = await makeTeam(["Ada", "Bo", "Cy"], { onEnd: onTestFinished });
  const { server, colleagues } = team;
  const codes: (number | undefined)[] = [];
  for (const { provider } of colleagues) {
    provider.once("connection-close", (event) => codes.push(event?.code));
  }
  await team.workUntil(() => colleagues.every(({ written }) => written.size > 20));

  // It ends with another code by itself when it can't make it within the promised 10 s.
  expect(await server.stop()).toBe(0);
  await expect.poll(() => codes).toEqual(colleagues.map(() => closeCodes.restart));

  const owed = team.holdBack();
  await server.restart();
  expect(await team.lackOnDisk(owed)).toEqual(nothing);
  expect(await team.comeBack()).toEqual([]);
});

test("what is being kept of a board when the server is asked to stop is kept", async () => {
  const server = await startServer();
  onTestFinished(server.dispose);
  const board = await shareBoard(server.url);
  const ada = makeStockClient(server.url, board.id, board.owner);
  onTestFinished(ada.dispose);
  await ada.synced();
  // So much that it is read by a thread of its own.
  const ids = Array.from({ length: 2000 }, (_, number) =>
    addNote(ada.doc, {
      text: `Note ${number} of many`,
      place: { x: 0, y: number },
      by: "a",
      at: 1,
    }),
  );
  await ada.saved();
  ada.doc.transact(() => ids.slice(0, 10).forEach((id) => removeNote(ada.doc, id)));
  await ada.saved();
  expect(await server.stop()).toBe(0);
  ada.dispose();

  await server.restart();
  const { body } = await board.owner.ask<{ versions: { kind: string }[] }>(
    "GET",
    `/api/boards/${board.id}/versions`,
  );
  expect(body.versions.map(({ kind }) => kind)).toContain("removal");
});

test("people whose server was restarted come back by themselves", async () => {
  const team = await makeTeam(["Ada", "Bo"], { onEnd: onTestFinished });
  const { server, colleagues } = team;
  await team.workUntil(() => colleagues.every(({ written }) => written.size > 5));
  await server.stop();
  await server.restart();
  await Promise.all(colleagues.map((colleague) => colleague.synced()));
  expect(await team.comeBack()).toEqual([]);
});

test("a second server keeps off a data folder in use, and takes it over after a crash", async () => {
  const server = await startServer();
  onTestFinished(server.dispose);
  const env = { ...process.env, HOST: "127.0.0.1", PORT: "0", DATA_DIR: server.dataDir };
  const second = promisify(execFile)(process.execPath, [main], { env, timeout: 20_000 });
  await expect(second).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(`already using the data folder ${server.dataDir}`),
  });
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);

  await server.kill();
  await server.restart();
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
});
