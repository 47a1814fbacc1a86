import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { startServer } from "../support/server";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): string => readFileSync(root + path, "utf8");
const dockerfile = read("Dockerfile");

/** The words of an instruction that is written as a list. */
const listOf = (instruction: RegExp): string[] =>
  JSON.parse(new RegExp(`${instruction.source} (\\[.+\\])$`, "m").exec(dockerfile)?.[1] ?? "[]");

test("the container is made with the Node and the pnpm that we develop with", () => {
  const { packageManager } = JSON.parse(read("package.json")) as { packageManager: string };
  const nodes = [...dockerfile.matchAll(/^FROM node:(\d+)/gm)].map(([, major]) => major);
  expect(nodes).toEqual(Array.from({ length: 2 }, () => read(".nvmrc").trim().split(".")[0]));
  const managers = [...dockerfile.matchAll(/pnpm@[\d.]+/g)].map(([manager]) => manager);
  expect(new Set(managers)).toEqual(new Set([packageManager]));
});

test("what the container runs is what the build makes", () => {
  const [node = "", file = "", ...rest] = listOf(/^CMD/);
  expect([node, rest]).toEqual(["node", []]);
  expect(existsSync(root + file)).toBe(true);
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  expect(scripts["start"]).toContain(`node ${file}`);
});

test("the container knows when its server is well, and when it isn't", async () => {
  const [, flag = "", script = ""] = listOf(/^HEALTHCHECK .*CMD/);
  const { url, stop, dispose } = await startServer({ env: { LOG_LEVEL: "warn" } });
  onTestFinished(dispose);
  const port = /\bPORT=(\d+)/.exec(dockerfile)?.[1] ?? "";
  const here = script.replace(`http://127.0.0.1:${port}/`, `${url}/`);
  expect(here).not.toBe(script);
  const look = async (): Promise<unknown> =>
    (await once(spawn(process.execPath, [flag, here], { stdio: "ignore" }), "exit"))[0];
  expect(await look()).toBe(0);
  await stop();
  expect(await look()).toBe(1);
});
