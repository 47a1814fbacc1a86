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
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // What pages share goes as one file: twenty small ones make the first load of a board 4 kB larger.
        codeSplitting: {
          groups: [
            {
              name: "frame",
              test: /client\/src\/(ui|pages|i18n)\/|node_modules\/(solid-js|@solidjs|hono|lucide-solid)\//,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
});
