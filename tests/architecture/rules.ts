import { importsOf, type Import } from "./imports";
import { isTest, type SourceFile } from "./source-files";

/** What each folder, or file at the root of a package, may import of ours besides itself. */
const mayImport: Record<string, readonly string[]> = {
  "shared/model": [],
  "shared/document": ["shared/model"],
  "shared/layout": ["shared/model"],
  "shared/protocol": ["shared/model"],
  "shared/formats": ["shared/model"],
  "shared/templates": ["shared/model"],
  "shared/operations": ["shared/model", "shared/document", "shared/templates"],
  ...server(),
  ...client(),
};

function server(): Record<string, readonly string[]> {
  const ground = ["shared", "server/config", "server/limits", "server/turns"];
  const storage = [...ground, "server/storage"];
  const rooms = [...storage, "server/cluster", "server/auth"];
  const metrics = [...rooms, "server/rooms"];
  const routes = [...metrics, "server/metrics", "server/pictures", "server/versions"];
  const app = [...routes, "server/routes"];
  return {
    "server/limits": ["shared"],
    "server/turns": [],
    "server/config": ["shared", "server/limits"],
    "server/storage": ground,
    "server/pictures": storage,
    "server/versions": [...rooms, "server/rooms"],
    "server/cluster": ground,
    "server/auth": storage,
    "server/rooms": rooms,
    "server/metrics": metrics,
    "server/routes": routes,
    "server/app": app,
    "server/http-server": [...app, "server/app"],
    "server/backup": storage,
    "server/housekeeping": [],
    "server/main": [
      ...app,
      "server/app",
      "server/http-server",
      "server/housekeeping",
      "server/backup",
    ],
  };
}

function client(): Record<string, readonly string[]> {
  const ground = [
    "shared",
    "client/kept",
    "client/problem",
    "client/after-paint",
    "client/pause",
    "client/fetch-behind",
  ];
  const board = [
    ...ground,
    "client/api",
    "client/people-api",
    "client/feedback-api",
    "client/leading-api",
    "client/i18n",
  ];
  const feature = [...board, "client/board", "client/ui", "client/styles"];
  // One folder a capability; none imports another, the pages put them together.
  const features = [
    "canvas",
    "clipboard",
    "pictures",
    "find",
    "moments",
    "news",
    "here",
    "touchpoints",
    "people",
    "personas",
    "feedback",
    "lead",
    "versions",
    "facilitate",
    "walk",
    "outline",
    "export",
  ].map((name) => `client/${name}`);
  return {
    "client/after-paint": [],
    "client/pause": [],
    "client/fetch-behind": ["client/after-paint", "client/pause"],
    "client/ui": ["client/after-paint", "client/fetch-behind"],
    "client/kept": [],
    "client/problem": ["shared"],
    "client/styles": ground,
    "client/i18n": ground,
    "client/routes": ["server/app"],
    "client/ask": [...ground, "client/routes"],
    "client/api": [...ground, "client/ask"],
    "client/people-api": [...ground, "client/ask"],
    "client/feedback-api": [...ground, "client/ask"],
    "client/leading-api": [...ground, "client/ask"],
    "client/template-api": [...ground, "client/ask"],
    "client/version-api": [...ground, "client/ask"],
    "client/board": board,
    ...Object.fromEntries(features.map((name) => [name, feature])),
    // They work on what is selected on the canvas, and where one points there.
    "client/clipboard": [...feature, "client/canvas"],
    "client/pictures": [...feature, "client/canvas"],
    // What is said of the things on the canvas is shown there.
    "client/feedback": [...feature, "client/canvas"],
    // Who follows moves the view of the canvas.
    "client/lead": [...feature, "client/canvas"],
    // One walks through what stands on the canvas.
    "client/walk": [...feature, "client/canvas"],
    // How the board was is shown on a canvas of its own.
    "client/versions": [...feature, "client/canvas", "client/version-api"],
    // What is new is marked on the canvas.
    "client/news": [...feature, "client/canvas"],
    // Who is somewhere is gone to on the canvas.
    "client/here": [...feature, "client/canvas"],
    // A card there is edited like what is selected here, and talked about.
    "client/moments": [...feature, "client/canvas", "client/feedback"],
    // A row there says of a touchpoint what the inspector says of it here.
    "client/touchpoints": [...feature, "client/canvas"],
    // A portrait is a picture like those on notes.
    "client/personas": [...feature, "client/canvas", "client/pictures"],
    "client/pages": [...feature, ...features, "client/template-api"],
    "client/App": [...feature, ...features, "client/pages"],
    "client/main": [...feature, "client/App"],
  };
}

/** Where a package may be used; a package that isn't here may be used anywhere. */
const packages: readonly { name: RegExp; only: readonly string[] }[] = [
  {
    name: /^yjs$/,
    only: ["shared/document", "shared/operations", "client/board", "server/rooms"],
  },
  { name: /^(solid-js|@solidjs|@kobalte|@solid-primitives)(\/|$)/, only: ["client"] },
  { name: /^(ws$|node:)/, only: ["server"] },
  // A decoder of strangers' files runs in one process of its own.
  { name: /^sharp$/, only: ["server/pictures"] },
  { name: /^lucide-solid$/, only: [] },
];

/** The imports that go the wrong way, each as a sentence. Tests are free. */
export function violations(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => /\.tsx?$/.test(path) && !isTest(path))
    .flatMap((file) =>
      importsOf(file).flatMap((made) => {
        const why = isOurs(made.target) ? ourViolation(file, made) : packageViolation(file, made);
        return why ? [`${file.path}: ${why}`] : [];
      }),
    );
}

function ourViolation({ path }: SourceFile, { target, statement }: Import): string | undefined {
  const from = zoneOf(path);
  const to = zoneOf(target);
  if (isTest(target)) return `${target} is for tests only`;
  if (from === to) return undefined;
  const allowed = mayImport[from];
  if (!allowed) return `${from} has no line in the table of the architecture test`;
  if (!allowed.some((zone) => isIn(to, zone))) return `${from} may not import ${to}`;
  if (from.startsWith("client/") && to.startsWith("server/") && !isTypeApp(statement)) {
    return `the client may only \`import type { App }\` of the server, not \`${statement}\``;
  }
  return undefined;
}

function packageViolation({ path }: SourceFile, { target }: Import): string | undefined {
  const rule = packages.find(({ name }) => name.test(target));
  if (!rule || rule.only.some((zone) => isIn(zoneOf(path), zone))) return undefined;
  return `${target} belongs in ${rule.only.join(", ") || "no file: import lucide-solid/icons/x"}`;
}

function isTypeApp(statement: string): boolean {
  return statement === 'import type { App } from "@resa/server/app"';
}

function isOurs(target: string): boolean {
  return /^(shared|server|client|tests)\//.test(target) || target.startsWith("@resa/");
}

/** `shared/model` of shared/src/model/note.ts, `server/main` of server/src/main.ts. */
function zoneOf(path: string): string {
  const [owner = "", , part = ""] = path.split("/");
  return `${owner}/${part.replace(/\..*$/, "")}`;
}

function isIn(zone: string, parent: string): boolean {
  return zone === parent || zone.startsWith(`${parent}/`);
}
