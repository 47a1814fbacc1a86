import { defineConfig } from "vite";

/** The server as plain files: ours in them, npm packages beside them. */
export default defineConfig({
  build: {
    ssr: true,
    target: "node20",
    rolldownOptions: {
      input: {
        main: "src/main.ts",
        "sqlite-worker": "src/storage/sqlite-worker.ts",
        "state-worker": "src/versions/state-worker.ts",
        "picture-process": "src/pictures/picture-process.ts",
      },
      // All in one folder: they are looked for beside main.
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    },
  },
  // Parts of shared that the server itself has no dependency on come along with it.
  ssr: { noExternal: ["@resa/shared", "fractional-indexing"] },
});
