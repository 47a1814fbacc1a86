import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeTeam } from "../crash/team";
import { makeGuest } from "../support/guest";
import { shareBoard } from "../support/shared-board";
import { waitUntil } from "../support/wait";
import type { Scenario } from "./scenario";

const day = 24 * 60 * 60 * 1000;

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

    let shift = 0;
    for (let round = 0; round < rounds; round++) {
      // Never further than a day from where it should be.
      shift = shift === 0 ? (random.chance(0.5) ? day : -day) : 0;
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
    assert.deepEqual(await team.comeBack(), []);
    const written = colleagues.reduce((sum, colleague) => sum + colleague.written.size, 0);
    return `0 lost of ${written} words; nobody was cut off, and people came in`;
  },
};
