import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { openDocument } from "@resa/shared/document/open-document";
import { expect, onTestFinished, test } from "vitest";
import { openSqliteStorage, startWorker } from "../../server/src/storage/sqlite-storage";
import { piecesOf } from "../../server/src/storage/storage";
import { makeRandom } from "../bench/random";
import { type Disk, makeDisk } from "../support/disk";
import { kitchen, makeMeeting, until } from "../support/meeting";
import { makeStayer } from "../support/stayer";
import { wait } from "../support/wait";

test("when the thread that writes the database dies, people are sent away with 4500, and all goes on by itself with all they did", async () => {
  const seed = 1;
  const random = makeRandom(seed);
  const folder = mkdtempSync(join(tmpdir(), "resa-thread-"));
  const threads: Worker[] = [];
  const deaths: unknown[] = [];
  const storage = await openSqliteStorage(folder, Date.now, {
    died: (error) => deaths.push(error),
    start(file) {
      const thread = startWorker(file);
      threads.push(thread);
      return thread;
    },
  });
  onTestFinished(async () => {
    await storage.close();
    rmSync(folder, { recursive: true });
  });
  const disk: Disk = { ...makeDisk(), ...storage.documents };
  const meeting = makeMeeting({ disk });
  const [ada, bo] = [makeStayer(meeting, "Ada"), makeStayer(meeting, "Bo")];
  const wanted: Record<string, unknown> = {};

  for (let round = 0; round < 4; round++) {
    for (let edit = 0; edit < 20; edit++) {
      await Promise.all([ada.connected(), bo.connected()]);
      ada.write(`ada ${round} ${edit}`, (wanted[`ada ${round} ${edit}`] = edit));
      bo.write(`bo ${round} ${edit}`, (wanted[`bo ${round} ${edit}`] = edit));
      if (edit === 10) await wait(random.below(20));
      // Whatever it is at, also within a transaction.
      if (edit === 10) void threads.at(-1)?.terminate();
    }
    await Promise.all([ada.saved(), bo.saved()]);
  }
  await until(() => {
    expect(ada.doc.getMap("notes").toJSON()).toEqual(wanted);
    expect(bo.doc.getMap("notes").toJSON()).toEqual(wanted);
  });
  expect(deaths).toHaveLength(4);
  expect(threads).toHaveLength(5);
  const codes = new Set([...ada.codes, ...bo.codes]);
  expect([...codes]).toEqual([4500]);
  const kept = openDocument(piecesOf(await storage.documents.load(kitchen)));
  expect(kept.getMap("notes").toJSON()).toEqual(wanted);
});
