import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { makeRandom } from "../../../tests/bench/random";
import { makeRunBatch } from "./sqlite-batch";
import { openDatabase } from "./sqlite-schema";
import type { DocumentName } from "./storage";

const names = ["kitchen", "support", "shop"].flatMap((board): DocumentName[] => [
  `${board}/board`,
  `${board}/feedback`,
]);

/** What is answered when each document is loaded. */
function loadAll(file: string) {
  const db = openDatabase(file);
  try {
    return makeRunBatch(db)(names.map((name) => ({ method: "load", args: [name] })));
  } finally {
    db.close();
  }
}

/** The database of a server that has stopped: documents with a snapshot and updates, small and large. */
function makeFile() {
  const folder = mkdtempSync(join(tmpdir(), "resa-damage-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "resa.sqlite");
  const db = openDatabase(file);
  const runBatch = makeRunBatch(db);
  const random = makeRandom(1);
  const bytes = (most: number) => Buffer.from(random.word(1 + random.below(most), "abcdef"));
  for (let count = 0; count < 12; count++) {
    const appended = runBatch(
      names.map((name) => ({ method: "append", args: [name, bytes(900), 1] })),
    );
    if (count !== 6) continue;
    runBatch(
      names.map((name, at) => {
        const { outcome, ...rest } = appended[at] ?? { outcome: "failed" };
        expect(outcome).toBe("done");
        return { method: "compact", args: [name, bytes(9000), "value" in rest ? rest.value : 0] };
      }),
    );
    for (const name of names) runBatch([{ method: "sweep", args: [name] }]);
  }
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.close();
  return { folder, whole: readFileSync(file), wanted: loadAll(file) };
}

it.each([1, 2, 3])(
  "whatever bits are flipped and wherever the file is cut off, a document is what was written or is reported damaged (seed %i)",
  (seed) => {
    const { folder, whole, wanted } = makeFile();
    const random = makeRandom(seed);
    const outcomes = { right: 0, reported: 0, refused: 0 };
    for (let round = 0; round < 40; round++) {
      const damaged = Buffer.from(whole);
      const flips = round % 4 === 0 ? 20 : 1;
      for (let flip = 0; flip < flips; flip++) {
        const at = random.below(whole.length);
        damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << random.below(8)), at);
      }
      // A sector that was never written, or is another's.
      const sector = 512 * random.below(whole.length / 512);
      if (round % 4 === 1) damaged.fill(0, sector, sector + 512);
      if (round % 4 === 2) {
        const from = 512 * random.below(whole.length / 512);
        whole.copy(damaged, sector, from, from + 512);
      }
      // A new one each time: SQLite of one process remembers what it knows of a file.
      const file = join(folder, `${round}.sqlite`);
      writeFileSync(file, damaged);
      if (round % 8 === 3) truncateSync(file, random.below(whole.length));

      let answers: ReturnType<typeof loadAll> = [];
      try {
        answers = loadAll(file);
      } catch {
        outcomes.refused++;
      }
      answers.forEach((answer, at) => {
        if (answer.outcome !== "done") outcomes.reported++;
        else {
          expect(answer, `round ${round}, ${names[at]}`).toEqual(wanted[at]);
          outcomes.right++;
        }
      });
    }
    for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(2);
  },
);
