import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { usualLimits } from "../../server/src/limits";
import { makeHouse } from "../../server/src/routes/visitor.harness";
import { closeCodes } from "@resa/shared/protocol/close-codes";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): string => readFileSync(root + path, "utf8");

/** Every page that we write, from the root. */
const pages = ["", "docs/"].flatMap((folder) =>
  readdirSync(root + folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => folder + name),
);

/** The names under which a page's headings can be linked to, as GitHub makes them. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\d\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );

/** The links of a page that lead nowhere in the project. */
function brokenLinks(page: string, text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = "", anchor] = link.split("#");
    const target = path === "" ? page : posix.join(posix.dirname(page), path);
    if (!existsSync(root + target)) return true;
    return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
  });
}

test.each(pages)("every link of %s leads somewhere", (page) => {
  expect(brokenLinks(page, read(page))).toEqual([]);
});

test("a link to a page or a heading that isn't there is told", () => {
  const text = "[a](nowhere.md) [b](README.md#nowhere) [c](README.md) [d](https://example.org/x)";
  expect(brokenLinks("README.md", text)).toEqual(["nowhere.md", "README.md#nowhere"]);
});

test.each(pages)("every command of %s exists", (page) => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const commands = [...read(page).matchAll(/\bpnpm(?:@[\d.]+)? ([a-z][a-z:-]*)/g)];
  const own = new Set([...Object.keys(scripts), "install", "exec"]);
  expect(commands.map(([, name = ""]) => name).filter((name) => !own.has(name))).toEqual([]);
});

test("every setting of the server is explained", () => {
  const settings = [...read("server/src/config.ts").matchAll(/^ {2}([A-Z_]+): setting\(/gm)];
  expect(settings.length).toBeGreaterThan(3);
  const text = read("docs/operating.md");
  const missing = settings
    .map(([, name = ""]) => name)
    .filter((name) => !text.includes(`\`${name}\``));
  expect(missing).toEqual([]);
});

test("every limit that an operator can change is explained", () => {
  const text = read("docs/operating.md");
  const names = Object.keys(usualLimits);
  expect(names.filter((name) => !text.includes(`| \`${name}\` `))).toEqual([]);
});

test("every metric of ours is explained, and the dashboard and the alarms ask for none that isn't told", async () => {
  const { app, services } = makeHouse();
  services.metrics.watch(services.registry);
  const told = await (await app.request("/metrics")).text();
  const kinds = [...told.matchAll(/^# TYPE (\w+) (\w+)$/gm)];
  const parts = (name: string, kind: string): string[] =>
    kind === "histogram" ? ["_bucket", "_count", "_sum"].map((part) => name + part) : [name];
  const known = new Set(kinds.flatMap(([, name = "", kind = ""]) => parts(name, kind)));

  const text = read("docs/operating.md");
  const ours = kinds.map(([, name = ""]) => name).filter((name) => name.startsWith("resa_"));
  expect(ours.length).toBeGreaterThan(8);
  expect(ours.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);

  const queries = [...read("docs/grafana-dashboard.json").matchAll(/"expr": "(.+)"/g)];
  const alarms = [...text.matchAll(/`([^`\n]*(?:resa|nodejs|process)_\w+\S* [<>] [^`]+)`/g)];
  expect([queries.length, alarms.length].map((count) => count > 1)).toEqual([true, true]);
  const asked = [...queries, ...alarms].flatMap(([, query = ""]) =>
    [...query.matchAll(/\b(?:resa|nodejs|process)_\w+/g)].map(([name]) => name),
  );
  expect(asked.length).toBeGreaterThan(15);
  expect(asked.filter((name) => !known.has(name))).toEqual([]);
});

test("every code by which the server ends a connection is explained", () => {
  const text = read("CONTRIBUTING.md");
  expect(Object.values(closeCodes).filter((code) => !text.includes(`| ${code} |`))).toEqual([]);
});

test("every route is in the table of the HTTP interface", async () => {
  const { app } = makeHouse();
  const { paths } = (await (await app.request("/api/openapi.json")).json()) as {
    readonly paths: Readonly<Record<string, object>>;
  };
  const rows = read("CONTRIBUTING.md").match(/^\| `.+?(?=\|)/gm) ?? [];
  // A row shortens what is the same before: it names what a path ends with.
  const missing = Object.entries(paths).flatMap(([path, methods]) => {
    const [, end = ""] = /(\/[\w-]+(?:\/\{\w+\})*)$/.exec(path) ?? [];
    const noun = end.replaceAll(/\{(\w+)\}/g, ":$1");
    const own = Object.keys(methods).map((method) => method.toUpperCase());
    const isThere = (method: string) =>
      rows.some((row) => row.includes(method) && row.includes(noun));
    return own.filter((method) => !isThere(method)).map((method) => `${method} ${path}`);
  });
  expect(Object.keys(paths).length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});
