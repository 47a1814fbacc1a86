import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Random } from "../bench/random";
import { nothing } from "../crash/owed";
import { makeTeam } from "../crash/team";
import { makeGuest } from "../support/guest";
import { shareBoard } from "../support/shared-board";
import { waitUntil } from "../support/wait";
import type { Scenario } from "./scenario";

const day = 24 * 60 * 60 * 1000;

/** How far the clock is off after each jump, ms: never further than a day. */
export const planJumps = (random: Random, jumps: number): number[] =>
  Array.from({ length: jumps }, (_, jump) => {
    const shift = random.chance(0.5) ? day : -day;
    return jump % 2 === 0 ? shift : 0;
  });

/** Somebody sets the clock of the machine a day ahead or back while people work, come and go. */
export const clocks: Scenario = {
  name: "clocks",
  rounds: "jumps of a day",
  short: 3,
  long: 100,
  async run({ rounds, random, progress, onEnd }) {
    const folder = mkdtempSync(join(tmpdir(), "resa-clock-"));
    onEnd(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, "shift");
    writeFileSync(file, "0");
    const module = new URL("shifted-clock.mjs", import.meta.url).href;
    const env = { NODE_OPTIONS: `--import=${module}`, SHIFTED_CLOCK: file };
    const team = await makeTeam(["Ada", "Bo", "Cy"], { onEnd, random, env });
    const { server, colleagues } = team;
    const saved = () => colleagues.map((colleague) => colleague.owed().words.size);
    let cutOff = 0;
    for (const { provider } of colleagues) provider.on("connection-close", () => cutOff++);

    for (const [round, shift] of planJumps(random, rounds).entries()) {
      writeFileSync(file, String(shift));
      const owner = makeGuest(server.url);
      await waitUntil("the clock has jumped", async () => {
        const { createdAt } = (
          await owner.ask<{ createdAt: number }>("POST", "/api/boards", { title: "Clock" })
        ).body;
        return Math.abs(createdAt - Date.now() - shift) < day / 2;
      });
      const before = saved();
      await team.workUntil(() => saved().every((count, at) => count > (before[at] ?? 0) + 3));
      // Links are made and people come in.
      const board = await shareBoard(server.url);
      await board.invite("Newcomer");
      if (round % 20 === 19) progress(`${round + 1} jumps`);
    }
    assert.equal(cutOff, 0, "somebody was cut off");
    // Who comes back brings all that they have again: only without them is seen what is on the disk.
    await server.kill();
    const owed = team.holdBack();
    await server.restart();
    assert.deepEqual(await team.lackOnDisk(owed), nothing);
    assert.deepEqual(await team.comeBack(), []);
    const written = colleagues.reduce((sum, colleague) => sum + colleague.written.size, 0);
    return `0 lost of ${owed.words.size} words that others had seen or the server had called saved, and of ${written} once their writers were back; nobody was cut off, and people came in`;
  },
};
