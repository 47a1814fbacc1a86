import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** A package that people get with Resa, or that runs with it. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As its package.json says it (SPDX); empty when it says nothing. */
  readonly licence: string;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string | { readonly type?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** Where a package lies that one in `folder` imports; null = it isn't installed (optional, or for another system). */
function find(name: string, folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const candidate = join(at, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return realpathSync(candidate);
    if (at === dirname(at)) return null;
  }
}

/** All that the packages in these folders need in production, and what that needs; our own left out. */
export function shippedWith(folders: readonly string[]): Shipped[] {
  const seen = new Map<string, Shipped | null>();
  const visit = (folder: string): void => {
    if (seen.has(folder)) return;
    const { name = "", version = "", license = "", ...needs } = read(folder);
    const licence = typeof license === "string" ? license : (license.type ?? "");
    seen.set(folder, name.startsWith("@resa/") ? null : { name, version, licence });
    for (const needed of Object.keys({ ...needs.dependencies, ...needs.optionalDependencies })) {
      const found = find(needed, folder);
      if (found !== null) visit(found);
    }
  };
  for (const folder of folders) visit(realpathSync(folder));
  return [...seen.values()].filter((one) => one !== null);
}

/** Whether a licence lets us ship what stands under it, beside MIT: one of the alternatives, and all that must hold together. */
export const isFree = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((one) => free.has(one.trim())));

const free = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "OFL-1.1",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Unlicense",
]);
