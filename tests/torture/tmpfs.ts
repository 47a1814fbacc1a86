import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Random } from "../bench/random";
import { makeTeam } from "../crash/team";
import { pickMeanwhile, survive } from "./mishap";
import { NotPossible, type Scenario } from "./scenario";

/** What is left free when the disk has been filled, at most. */
const mostLeft = 40_000;

/** A real, small disk that is full for a while. */
export const tmpfs: Scenario = {
  name: "tmpfs",
  rounds: "full disks",
  short: 2,
  long: 60,
  async run({ rounds, random, progress, onEnd }) {
    const place = mkdtempSync(join(tmpdir(), "resa-tmpfs-"));
    onEnd(() => rmSync(place, { recursive: true, force: true }));
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=24m", "tmpfs", place], { stdio: "pipe" });
    } catch {
      throw new NotPossible("nobody may mount a disk here");
    }
    onEnd(() => void execFileSync("umount", ["-l", place], { stdio: "pipe" }));
    const dataDir = join(place, "data");
    mkdirSync(dataDir);
    const team = await makeTeam(["Ada", "Bo"], { onEnd, random, dataDir });
    const ballast = join(place, "ballast");
    let sentAway = 0;
    const plan = planDisks(random, rounds);
    const givenUp = () =>
      team.server.output.filter((line) => line.includes("room given up")).length;
    for (const [round, { left, meanwhile }] of plan.entries()) {
      const before = givenUp();
      const mishap = {
        begin: () => fill(ballast, left),
        isMet: () => givenUp() > before,
        end: () => rmSync(ballast),
      };
      if ((await survive(team, mishap, meanwhile)).sentAway) sentAway++;
      if (round % 10 === 9) progress(`${round + 1} full disks`);
    }
    assert.deepEqual(await team.comeBack(), []);
    const written = team.colleagues.reduce((sum, colleague) => sum + colleague.written.size, 0);
    return `0 lost of ${written} words; the room was given up each time, ${sentAway} times before people had left, all by 4500; the process lived and all went on by themselves`;
  },
};

/** How much is left free of each full disk, bytes, and what happens meanwhile. */
export const planDisks = (random: Random, rounds: number) =>
  Array.from({ length: rounds }, () => ({
    left: random.below(mostLeft),
    meanwhile: pickMeanwhile(random),
  }));

/** Writes until there is no room, in pieces of a page, and gives so many bytes back. */
function fill(file: string, left: number): void {
  const handle = openSync(file, "w");
  const page = Buffer.alloc(4096);
  let size = 0;
  try {
    for (;;) size += writeSync(handle, page, 0, page.length, size);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  } finally {
    ftruncateSync(handle, Math.max(0, size - left));
    closeSync(handle);
  }
}
