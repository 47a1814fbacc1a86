import assert from "node:assert/strict";
import { closeCodes } from "@resa/shared/protocol/close-codes";
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
 * While people work the disk fails, and then it doesn't any more: nobody is sent away but with 4500, the process lives, and all go on
 * by themselves. With `killed`, the server is killed while the disk fails, and comes back when it doesn't. Rejects when anything is lost.
 */
export async function survive(team: Team, mishap: Mishap, killed: boolean): Promise<void> {
  const { server, colleagues } = team;
  const { pid } = server;
  const saved = () => colleagues.map((colleague) => colleague.owed().words.size);
  const codes = new Set<number>();
  const note = (event: { code: number } | null): void => void (event && codes.add(event.code));
  for (const { provider } of colleagues) provider.on("connection-close", note);

  await team.workUntil(() => colleagues.every(({ provider }) => provider.synced));
  await mishap.begin();
  await waitUntil("the server has met the mishap", () => mishap.isMet(), 60_000);
  if (killed) {
    await server.kill();
    const owed = team.holdBack();
    await mishap.end();
    await server.restart();
    assert.deepEqual(await team.lackOnDisk(owed), nothing);
    for (const { provider } of colleagues) provider.connect();
  } else {
    assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
    await mishap.end();
    assert.equal(server.pid, pid, "the process has ended");
  }
  const before = saved();
  await waitUntil("all have saved more", () =>
    saved().every((count, at) => count > (before[at] ?? 0)),
  );
  for (const { provider } of colleagues) provider.off("connection-close", note);
  // 1006: the server was killed.
  const usual = new Set<number>([closeCodes.storageFailed, ...(killed ? [1006, 1005] : [])]);
  assert.deepEqual(
    [...codes].filter((code) => !usual.has(code)),
    [],
  );
}
