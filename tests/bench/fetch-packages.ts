import { execFile } from "node:child_process";
import { promisify } from "node:util";

const npm = (folder: string, ...args: string[]) =>
  promisify(execFile)("npm", args, { cwd: folder });

/**
 * Fetches by npm what the package.json of a folder names, into that folder. Of the packages' own scripts only those of `trusted` are
 * run. Rejects when npm fails.
 */
export async function fetchPackages(folder: string, ...trusted: string[]): Promise<void> {
  console.error("fetching the peers …");
  const quietly = ["--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts"];
  await npm(folder, "install", ...quietly);
  if (trusted.length > 0) await npm(folder, "rebuild", ...trusted);
}
