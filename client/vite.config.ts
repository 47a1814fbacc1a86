import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin, type Rolldown } from "vite";
import solid from "vite-plugin-solid";
import { packedFiles } from "./packed-files.ts";

/** Where `pnpm dev` runs the server. */
const server = "http://127.0.0.1:4040";

const [main, homePage, boardPage] = [
  "src/main.tsx",
  "src/pages/HomePage.tsx",
  "src/pages/BoardPage.tsx",
].map((path) => fileURLToPath(new URL(path, import.meta.url))) as [string, string, string];

/** What comes as soon as a board stands, all of it. */
const parts = [
  "commands/Keyboard",
  "curve/Curve",
  "inspector/Inspector",
  "moments/FarMoments",
  "moments/MomentMark",
  "notes/FarNotes",
  "notes/KindIcon",
  "owners/Owner",
  "select/HandMarks",
  "sheet/story/HeadStory",
  "sheet/tools/Tools",
  "touchpoints/TouchpointMark",
].map((path) => fileURLToPath(new URL(`src/canvas/${path}.tsx`, import.meta.url)));

export default defineConfig({
  plugins: [solid(), boardHtml(), packedFiles()],
  resolve: {
    alias: { "lib0/logging": fileURLToPath(new URL("plain-logging.ts", import.meta.url)) },
  },
  server: {
    host: "127.0.0.1",
    port: 5173,
    strictPort: true,
    proxy: {
      "/api": server,
      "/sync": { target: server, ws: true },
    },
  },
  build: {
    target: "es2022",
    // The content security policy allows files of our own origin and nothing inline.
    assetsInlineLimit: 0,
    // One small style sheet: told of in pieces, its names alone would make every first load larger.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    // Takes two seconds longer than the built-in one and 2 kB off the first load of a board.
    minify: "terser",
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 3, pure_getters: true, keep_fargs: false },
      format: { comments: false },
    },
    rolldownOptions: {
      output: {
        // What pages share goes as one file, and all else that a board is drawn with as another: small files compress badly,
        // and forty of them make the first load of a board 5 kB larger. What only later parts need stays with them.
        codeSplitting: { groups: [{ name: chunkOf }], includeDependenciesRecursively: false },
      },
    },
  },
});

/**
 * Writes `board.html`, the page of a board's address: as `index.html`, but it names the files of the board, so that a browser fetches
 * them at once and not only when the first script has run.
 */
function boardHtml(): Plugin {
  return {
    name: "board-html",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const index = bundle["index.html"];
        const files = Object.values(bundle);
        const page = files.find(
          (file) => file.type === "chunk" && file.facadeModuleId === boardPage,
        );
        if (index?.type !== "asset" || page?.type !== "chunk")
          throw new Error("no page of a board");
        const html = String(index.source);
        const links = [page.fileName, ...page.imports]
          .filter((file) => !html.includes(file))
          .map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`);
        const source = html.replace("</head>", `${links.join("\n")}\n</head>`);
        this.emitFile({ type: "asset", fileName: "board.html", source });
      },
    },
  };
}

/** The file that a module goes into, when a page needs it at once. */
function chunkOf(id: string, chunking: Rolldown.ChunkingContext): string | null {
  if ([main, homePage, boardPage].includes(id)) return null;
  const neededBy = (page: string): boolean => reachedFrom(page, chunking).has(id);
  if (neededBy(main)) return "frame";
  if (neededBy(boardPage)) return neededBy(homePage) ? "frame" : "board";
  if (neededBy(homePage)) return null;
  // What several of these share would be a file each, and the board would have to name them all.
  const shared = parts.filter((part) => reachedFrom(part, chunking).has(id)).length > 1;
  return shared && !parts.includes(id) ? "parts" : null;
}

const reached = new Map<string, ReadonlySet<string>>();

/** A module and all that it imports at once. */
function reachedFrom(root: string, chunking: Rolldown.ChunkingContext): ReadonlySet<string> {
  const known = reached.get(root);
  if (known) return known;
  const modules = new Set([root]);
  for (const id of modules) {
    for (const next of chunking.getModuleInfo(id)?.importedIds ?? []) modules.add(next);
  }
  reached.set(root, modules);
  return modules;
}
