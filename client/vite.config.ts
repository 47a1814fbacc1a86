import { defineConfig } from "vite";
import solid from "vite-plugin-solid";

/** Where `pnpm dev` runs the server. */
const server = "http://127.0.0.1:4040";

export default defineConfig({
  plugins: [solid()],
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
        // What pages share goes as one file, and what the parts of a board share as another: small files compress badly,
        // and forty of them make the first load of a board 5 kB larger.
        codeSplitting: {
          groups: [
            {
              name: "frame",
              test: /client\/src\/(ui|i18n|pages\/(?!home\/|PageHeader))|shared\/src\/(model|protocol)\/|node_modules\/(solid-js|@solidjs|hono|lucide-solid)\//,
              minShareCount: 2,
            },
            {
              name: "board",
              test: /client\/src\/(board|canvas)\/|shared\/src\/(document|layout|operations)\/|node_modules\/(yjs|lib0|y-protocols)\//,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
});
