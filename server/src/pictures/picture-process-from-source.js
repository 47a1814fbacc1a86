// Starts the process from its TypeScript source, in tests and development.
import { register } from "tsx/esm/api";

register();
await import("./picture-process.ts");
