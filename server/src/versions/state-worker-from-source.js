// Starts the worker from its TypeScript source, in tests and development: `--import tsx` reaches main threads only.
import { register } from "tsx/esm/api";

register();
await import("./state-worker.ts");
