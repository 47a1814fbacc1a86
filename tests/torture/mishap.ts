import assert from "node:assert/strict";
import { closeCodes } from "@resa/shared/protocol/close-codes";
import type { Random } from "../bench/random";
import { nothing } from "../crash/owed";
import type { Team } from "../crash/team";
import { waitUntil } from "../support/wait";

/** Something that happens to the disk under a server, and is over again. */
export interface Mishap {
  begin(): void | Promise<void>;
  /** Whether the server has met it. */
  isMet(): boolean;
  end(): void | Promise<void>;
}

/**
 * What people and the server do while it lasts: they stay, and come back by themselves; they can't reach it any more; or it is killed. Who
 * stays brings all that they have again: only without them is seen what the server has on its disk.
 */
export type Meanwhile = "stay" | "away" | "killed";

/** Half of the time they stay. */
export const pickMeanwhile = (random: Random): Meanwhile =>
  random.chance(0.5) ? "stay" : random.chance(0.5) ? "away" : "killed";

/** How connections may end beside 4500. 1006: the server was killed; 1005: they left. */
const usualCodes: Readonly<Record<Meanwhile, readonly number[]>> = {
  stay: [],
  away: [1005],
  killed: [1006, 1005],
};

/**
 * While people work the disk fails, and then it doesn't any more: nobody is sent away but with 4500, the process lives unless it is killed,
 * and all go on. Resolves with whether anybody was sent away; rejects when anything is lost.
 */
export async function survive(
  team: Team,
  mishap: Mishap,
  meanwhile: Meanwhile,
): Promise<{ readonly sentAway: boolean }> {
  const { server, colleagues } = team;
  const { pid } = server;
  const saved = () => colleagues.map((colleague) => colleague.owed().words.size);
  const codes = new Set<number>();
  const note = (event: { code: number } | null): void => void (event && codes.add(event.code));
  for (const { provider } of colleagues) provider.on("connection-close", note);

  await team.workUntil(() => colleagues.every(({ provider }) => provider.synced));
  await mishap.begin();
  await waitUntil("the server has met the mishap", () => mishap.isMet(), 60_000);
  if (meanwhile === "killed") await server.kill();
  const owed = meanwhile === "stay" ? null : team.holdBack();
  if (meanwhile !== "killed") assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
  await mishap.end();
  if (meanwhile === "killed") await server.restart();
  else assert.equal(server.pid, pid, "the process has ended");
  if (owed !== null) {
    assert.deepEqual(await team.lackOnDisk(owed), nothing);
    for (const { provider } of colleagues) provider.connect();
  }
  const before = saved();
  await waitUntil("all have saved more", () =>
    saved().every((count, at) => count > (before[at] ?? 0)),
  );
  for (const { provider } of colleagues) provider.off("connection-close", note);
  const usual = new Set<number>([closeCodes.storageFailed, ...usualCodes[meanwhile]]);
  assert.deepEqual(
    [...codes].filter((code) => !usual.has(code)),
    [],
  );
  return { sentAway: codes.has(closeCodes.storageFailed) };
}
