/**
 * Are there known holes in what we use? Part of `pnpm check`: ends with 1 when a package that ships has an advisory that is high or
 * critical. Where the registry can't be asked (offline, or one that offers no audit), it says so and nothing fails: a build must not
 * hang on somebody else's server.
 */
import { spawnSync } from "node:child_process";

const patience = 30_000;
// The pnpm that runs this, whatever way it was called.
const own = process.env["npm_execpath"] ?? "pnpm";
const [command, ...before] = /\.[cm]?js$/.test(own) ? [process.execPath, own] : [own];
const { status, stdout, stderr } = spawnSync(
  command,
  [...before, "audit", "--prod", "--audit-level", "high", "--json"],
  { encoding: "utf8", timeout: patience },
);

/** What pnpm found, as it tells it; null when it could not ask. */
function found(): string | null {
  try {
    const told = JSON.parse(stdout) as { readonly error?: unknown } | null;
    return told === null || told.error !== undefined ? null : JSON.stringify(told, null, 2);
  } catch {
    return null;
  }
}

const report = found();
if (report === null) {
  const why = /responded with \d+|ERR_PNPM_\w+/.exec(stderr)?.[0] ?? "no answer";
  console.log(`advisories: NOT CHECKED, the registry could not be asked (${why})`);
} else if (status === 0) {
  console.log("advisories: none that is high or critical");
} else {
  console.error(report);
  process.exitCode = 1;
}
