import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { fetchPackages } from "../fetch-packages";
import type { Name } from "./contestant";

const root = fileURLToPath(new URL("peers/", import.meta.url));

/**
 * Fetches the peers (by npm, into a folder of their own that git ignores) and builds their pages, each once until its page or
 * a version changes. Returns those that are there; says of the others why they aren't.
 */
export async function buildPeers(names: readonly Name[]): Promise<Name[]> {
  const built: Name[] = [];
  for (const name of names) {
    try {
      await buildPeer(name);
      built.push(name);
    } catch (error) {
      console.error(`${name} can't be had and is left out: ${String(error).split("\n")[0]}`);
    }
  }
  return built;
}

async function buildPeer(name: Name): Promise<void> {
  const stamp = join(root, "dist", name, "stamp");
  const now = stampOf("package.json", `${name}.html`, `${name}.js`);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  await fetchPeers();
  console.error(`building ${name} …`);
  await build({
    root,
    configFile: false,
    logLevel: "error",
    base: `/peers/${name}/`,
    define: { "process.env.IS_PREACT": '"false"' },
    build: {
      outDir: join("dist", name),
      emptyOutDir: true,
      rolldownOptions: { input: join(root, `${name}.html`) },
    },
  });
  writeFileSync(stamp, now);
}

function stampOf(...files: string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

let fetched: Promise<void> | undefined;

/** Once a run: npm itself sees what is there already. */
const fetchPeers = (): Promise<void> => (fetched ??= fetchPackages(root));
