import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fetchPackages } from "../fetch-packages";
import type { Contestant, Name } from "./contestant";
import { makePeer, peersFolder } from "./peer";
import { resa } from "./resa";

/** Those who take part; fetches the peers when they aren't there yet, and goes on without them when they can't be had. */
export async function gather(names: readonly Name[]): Promise<Contestant[]> {
  const peers = names.filter((name) => name !== "resa");
  const isThere = peers.length === 0 || (await fetchOnce());
  return names.flatMap((name) => (name === "resa" ? [resa] : isThere ? [makePeer(name)] : []));
}

async function fetchOnce(): Promise<boolean> {
  const stamp = join(peersFolder, "node_modules/stamp");
  const now = readFileSync(join(peersFolder, "package.json"), "utf8");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return true;
  try {
    await fetchPackages(peersFolder, "node");
    writeFileSync(stamp, now);
    return true;
  } catch (error) {
    console.error(`the peers can't be had and are left out: ${String(error).split("\n")[0]}`);
    return false;
  }
}
