import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { LaunchOptions } from "playwright-core";

const cache = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));
const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");

/**
 * How to launch the Chromium of the npm package @sparticuz/chromium, for machines without a
 * browser. Unpacks it once (a few seconds) into `node_modules/.cache`.
 *
 * Rejects on anything but Linux on x64: the package has no other build.
 */
export async function chromiumFromNpm(): Promise<LaunchOptions> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `the one from npm runs on linux x64, not on ${process.platform} ${process.arch}`,
    );
  }
  const manifest = await readFile(join(dirname(entry), "../package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    executablePath: join(folder, "chromium"),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

/**
 * The package unpacks into the temp folder and takes a file that is there for a whole one. So it
 * gets a temp folder of its own, renamed when everything is in it: a run that is stopped half-way,
 * or two runs at once, never leave a torn browser behind.
 */
async function unpack(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const unpacking = await mkdtemp(`${folder}-`);
  try {
    await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "--eval", unpackScript],
      // The runtime makes it unpack the libraries, too, that Chromium is linked with.
      { env: { ...process.env, TMPDIR: unpacking, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" } },
    );
    await writeFile(join(unpacking, "fonts.conf"), fontsConf(join(folder, "fonts")));
    await rename(unpacking, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(unpacking, { recursive: true, force: true });
  }
}

const unpackScript = `
  const { default: chromium } = await import(${JSON.stringify(entry)});
  await chromium.executablePath();
`;

/** The package's own fonts.conf looks for its fonts in /tmp only. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
}
