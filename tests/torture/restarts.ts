import assert from "node:assert/strict";
import { allOf, nothing } from "../crash/owed";
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
    for (let round = 0; round < rounds; round++) {
      const before = saved();
      await team.workUntil(() => saved().every((count, at) => count > (before[at] ?? 0) + 3));
      const owed = allOf(colleagues.map((colleague) => colleague.owed()));
      const stopped = performance.now();
      assert.equal(await server.stop(), 0);
      const away = performance.now();
      await server.restart();
      const started = performance.now();
      await waitUntil("all are back", () => colleagues.every(({ provider }) => provider.synced));
      times.push(performance.now() - started);
      assert.deepEqual(await team.lackOnDisk(owed), nothing);
      const took = `${Math.round(away - stopped)} ms to stop, ${Math.round(started - away)} to start`;
      progress(`${took}, ${Math.round(times.at(-1) ?? 0)} until all were back`);
    }
    assert.deepEqual(await team.comeBack(), []);
    const sorted = times.toSorted((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
    return `0 lost; from listening until all ${names.length} were back: median ${at(0.5)} ms, worst ${at(1)} ms`;
  },
};
