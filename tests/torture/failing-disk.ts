import { execFileSync } from "node:child_process";
import {
  closeSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("failing-disk.c", import.meta.url));

/** How a write or a sync can fail, by their numbers in failing-disk.c. */
export const faults = { full: 1, short: 2, broken: 3, sync: 4 } as const;

/** The disk under a server's database, which fails by order. */
export interface FailingDisk {
  /** For the server's environment. */
  readonly env: Record<string, string>;
  /**
   * So many calls (`times`) fail from one on: the one with this index from now on, or since the log was begun. It is in the next use of the
   * log when this one is beyond it; and when this one ends before it, then as much later.
   */
  order(
    fault: keyof typeof faults,
    calls: { from: "now" | "log"; index: number; times: number },
  ): void;
  /** How many have failed since the order. */
  failed(): number;
  /** All works again. */
  mend(): void;
  dispose(): void;
}

/** Null where that is not possible: it takes Linux, and a C compiler called cc. */
export function makeFailingDisk(): FailingDisk | null {
  if (process.platform !== "linux") return null;
  const folder = mkdtempSync(join(tmpdir(), "resa-disk-"));
  const [library, orders] = [join(folder, "failing-disk.so"), join(folder, "orders")];
  const dispose = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    execFileSync("cc", ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], {
      stdio: "pipe",
    });
  } catch (error) {
    dispose();
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
  // The last two are counted over there.
  writeFileSync(orders, Buffer.alloc(28));
  const write = (numbers: readonly number[]): void => {
    const handle = openSync(orders, "r+");
    // What is to fail comes last: the rest stands by then.
    writeSync(handle, Buffer.from(Int32Array.from(numbers).buffer), 4, 16, 4);
    writeSync(handle, Buffer.from(Int32Array.from(numbers).buffer), 0, 4, 0);
    closeSync(handle);
  };
  return {
    env: { LD_PRELOAD: library, FAILING_DISK: orders },
    order: (fault, { from, index, times }) =>
      write(
        from === "log" ? [faults[fault], 0, times, 0, index] : [faults[fault], index, times, 0, -1],
      ),
    failed() {
      const numbers = new Int32Array(4);
      const handle = openSync(orders, "r");
      readSync(handle, numbers, 0, 16, 0);
      closeSync(handle);
      return numbers[3] ?? 0;
    },
    mend: () => write([0, 0, 0, 0, 0]),
    dispose,
  };
}
