import assert from "node:assert/strict";
import type { Random } from "../bench/random";
import { nothing } from "../crash/owed";
import { makeTeam } from "../crash/team";
import { wait } from "../support/wait";
import type { Scenario } from "./scenario";

const names = ["Ada", "Bo", "Cy", "Di"];
/** A board that has been through so many is large enough; the next begins on a new server. */
const killsOfOne = 20;

/** How long after everybody has seen or saved something each kill comes, ms. */
export const planKills = (random: Random, kills: number): number[] =>
  Array.from({ length: kills }, () => random.below(200));

/** `kill -9` while people work: what anybody else had seen, or the server had called saved, is on its disk. */
export const kills: Scenario = {
  name: "kills",
  rounds: "kills",
  short: 12,
  long: 400,
  async run({ rounds, random, progress, onEnd }) {
    const plan = planKills(random, rounds);
    let written = 0;
    let underWay = 0;
    for (let done = 0; done < rounds; done += killsOfOne) {
      const team = await makeTeam(names, { onEnd, random });
      const { server, colleagues } = team;
      const size = () => colleagues.map((colleague) => colleague.owed().words.size);
      const all = () => colleagues.reduce((sum, colleague) => sum + colleague.written.size, 0);
      for (let kill = done; kill < Math.min(done + killsOfOne, rounds); kill++) {
        const before = size();
        // Everybody has seen or saved something new; then at any moment.
        await team.workUntil(() => size().every((count, at) => count > (before[at] ?? 0) + 3));
        await wait(plan[kill] ?? 0);
        await server.kill();
        const owed = team.holdBack();
        underWay += all() - owed.words.size;
        await server.restart();
        assert.deepEqual(await team.lackOnDisk(owed), nothing);
        assert.deepEqual(await team.comeBack(), []);
      }
      written += all();
      progress(`${Math.min(done + killsOfOne, rounds)} kills, ${written} words`);
      await team.dispose();
    }
    return `0 lost, 0 risen again, 0 doubled of ${written} words; ${underWay} were under way and came with their writers`;
  },
};
