import { defineConfig } from "vite";

/** The server as plain files: ours in them, npm packages beside them. */
export default defineConfig({
  build: {
    ssr: true,
    target: "node20",
    rolldownOptions: {
      input: { main: "src/main.ts", "sqlite-worker": "src/storage/sqlite-worker.ts" },
      // All in one folder: the storage looks for its worker beside itself.
      output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" },
    },
  },
  // Parts of shared that the server itself has no dependency on come along with it.
  ssr: { noExternal: ["@resa/shared", "fractional-indexing"] },
});
