import solid from "vite-plugin-solid";
import { defineConfig } from "vitest/config";

const minute = 60_000;

/** All cores: by itself the runner keeps one free, and that is half of two. */
const maxWorkers = "100%";

/** Files of a worker share what they import, which takes longer than their tests. So a file leaves nothing behind. */
const isolate = false;

/** What crosses sockets, disks and browsers is waited for so long, ms; by itself the runner gives up after a second. */
const expect = { poll: { timeout: minute / 6 } };

/**
 * Four projects, run one after the other (`groupOrder`), the quick ones first.
 * Run one alone with `vitest run --project unit`.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["{shared,server}/src/**/*.test.ts"],
          isolate,
          maxWorkers,
          testTimeout: minute / 3,
          expect,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Everything of the client, not only components: in Node's own resolution solid-js is its
        // server build, where no effect ever runs.
        // Nothing is replaced while tests run, and the code for it would not be found from here.
        plugins: [solid({ hot: false })],
        test: {
          name: "client",
          include: ["client/src/**/*.test.{ts,tsx}"],
          environment: "happy-dom",
          // Other styles are empty in tests; of the palettes the contrast is computed.
          css: { include: [/styles\/(tokens|dark)\.css/] },
          // They come as JSX, or must share this solid-js; Node would take them as they are.
          server: { deps: { inline: [/lucide-solid/, /@solidjs/] } },
          isolate,
          maxWorkers,
          testTimeout: minute / 3,
          expect,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "sync",
          include: ["tests/{access,architecture,attack,contract,convergence,sync}/**/*.test.ts"],
          isolate,
          maxWorkers,
          testTimeout: 2 * minute,
          expect,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // Real processes and real browsers: two files at a time, each worker with one browser for all its files. One leaves a third
        // of two cores idle; more would starve each other.
        test: {
          name: "browser",
          include: ["tests/{support,bundle,e2e,crash,torture}/**/*.test.ts"],
          maxWorkers: 2,
          isolate,
          testTimeout: 3 * minute,
          hookTimeout: minute,
          expect,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
