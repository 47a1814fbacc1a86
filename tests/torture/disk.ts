import assert from "node:assert/strict";
import { makeTeam } from "../crash/team";
import { faults, makeFailingDisk } from "./failing-disk";
import { survive } from "./mishap";
import type { Scenario } from "./scenario";

const kinds = Object.keys(faults) as (keyof typeof faults)[];

/** The disk is full, writes half, breaks or can't sync, at one write after the other, once or for a while. */
export const disk: Scenario = {
  name: "disk",
  rounds: "faults of the disk",
  short: 4,
  long: 320,
  async run({ rounds, random, progress, onEnd }) {
    const failing = makeFailingDisk();
    if (!failing) return "not possible on this machine: it takes Linux and a C compiler";
    onEnd(failing.dispose);
    const team = await makeTeam(["Ada", "Bo"], { onEnd, random, env: failing.env });
    let failed = 0;
    for (let round = 0; round < rounds; round++) {
      const kind = kinds[round % kinds.length] ?? "full";
      // Every index, as they come while people work; a transaction has some ten.
      const index = Math.floor(round / kinds.length);
      const times = random.chance(0.5) ? 1 : 1_000_000;
      const killed = random.chance(0.25);
      try {
        await survive(
          team,
          {
            begin: () => failing.order(kind, index, times),
            isMet: () => failing.failed() > 0,
            end() {
              failed += failing.failed();
              failing.mend();
            },
          },
          killed,
        );
      } catch (error) {
        const how = `${kind} at ${index}, ${times} times${killed ? ", killed" : ""}`;
        throw new Error(`${how}; ${team.server.output.slice(-5).join("\n")}`, { cause: error });
      }
      if (round % 20 === 19) progress(`${round + 1} faults`);
    }
    assert.deepEqual(await team.comeBack(), []);
    const written = team.colleagues.reduce((sum, colleague) => sum + colleague.written.size, 0);
    return `0 lost of ${written} words; ${failed} calls failed, all sent away by 4500, the process lived and went on by itself`;
  },
};
