import { existsSync } from "node:fs";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { chromiumFromNpm } from "./chromium-from-npm";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  // What it draws without a graphics card needs no process of its own: a tenth of all the time goes into talking to it.
  "--in-process-gpu",
  "--disable-background-networking",
  "--no-first-run",
];

let opened: Promise<Browser> | undefined;

/**
 * The browser that all test files of this worker share: an installed Chromium (the one that
 * CHROME_PATH names, or one in a usual place), else the one from npm. It ends with the worker.
 *
 * Rejects with what was tried when none starts.
 */
export function openBrowser(): Promise<Browser> {
  opened ??= launchFirst();
  return opened;
}

async function launchFirst(): Promise<Browser> {
  const failures: string[] = [];
  for (const [name, options] of candidates()) {
    try {
      return await chromium.launch({ args: flags, ...(await options()) });
    } catch (error) {
      failures.push(`${name}: ${String(error).split("\n")[0]}`);
    }
  }
  throw new Error(`No Chromium starts. Tried\n${failures.join("\n")}`);
}

/** A named way to a browser; its options are made only when the ones before it have failed. */
type Candidate = [name: string, options: () => LaunchOptions | Promise<LaunchOptions>];

function candidates(): Candidate[] {
  const named = process.env["CHROME_PATH"];
  // Whoever names a browser means that one: another in its stead would hide a typing error.
  if (named) return [[named, () => ({ executablePath: named })]];

  const installed = [
    chromium.executablePath(),
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ].filter((path) => existsSync(path));
  return [
    ...installed.map((path): Candidate => [path, () => ({ executablePath: path })]),
    ["Chrome", () => ({ channel: "chrome" })],
    ["Edge", () => ({ channel: "msedge" })],
    ["npm", chromiumFromNpm],
  ];
}
