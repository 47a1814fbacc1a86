import assert from "node:assert/strict";
import { nothing } from "../crash/owed";
import { makeTeam } from "../crash/team";
import { waitUntil } from "../support/wait";
import type { Scenario } from "./scenario";

const names = ["Ada", "Bo", "Cy", "Di", "Ed", "Fia"];

/** The server is stopped and started again, as for an update, while people work. */
export const restarts: Scenario = {
  name: "restarts",
  rounds: "restarts",
  short: 2,
  long: 60,
  async run({ rounds, random, progress, onEnd }) {
    const team = await makeTeam(names, { onEnd, random });
    const { server, colleagues } = team;
    const saved = () => colleagues.map((colleague) => colleague.owed().words.size);
    const times: number[] = [];
    let looks = 0;
    for (let round = 0; round < rounds; round++) {
      const before = saved();
      await team.workUntil(() => saved().every((count, at) => count > (before[at] ?? 0) + 3));
      const stopped = performance.now();
      assert.equal(await server.stop(), 0);
      const away = performance.now();
      // Who comes back brings all that they have again: only without them is seen what is on the disk. So every other time they wait.
      const owed = round % 2 === 0 ? team.holdBack() : null;
      await server.restart();
      const started = performance.now();
      if (owed !== null) {
        assert.deepEqual(await team.lackOnDisk(owed), nothing);
        looks++;
        for (const { provider } of colleagues) provider.connect();
      }
      await waitUntil("all are back", () => colleagues.every(({ provider }) => provider.synced));
      const took = `${Math.round(away - stopped)} ms to stop, ${Math.round(started - away)} to start`;
      if (owed !== null) progress(`${took}, and nothing was lost`);
      else {
        const time = performance.now() - started;
        times.push(time);
        progress(`${took}, ${Math.round(time)} until all were back`);
      }
    }
    assert.deepEqual(await team.comeBack(), []);
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
    return [
      `0 lost at ${looks} looks on the disk before anybody was back`,
      `from listening until all ${names.length} were back, ${times.length} times: median ${at(0.5)} ms, worst ${at(1)} ms`,
    ].join("; ");
  },
};
