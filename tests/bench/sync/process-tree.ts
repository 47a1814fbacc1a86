import { readdirSync, readFileSync } from "node:fs";

/** What a process and all that it has started have used so far. */
export interface Usage {
  /** CPU time, ms: all threads, in user and in kernel mode. */
  readonly cpu: number;
  /** Resident memory, bytes. */
  readonly memory: number;
}

/** Linux counts CPU time in these, ms. */
const clockTick = 10;

/** Reads it from /proc. Throws when the process is gone. */
export function readUsage(pid: number): Usage {
  return familyOf(pid)
    .map(usageOf)
    .reduce((sum, one) => ({ cpu: sum.cpu + one.cpu, memory: sum.memory + one.memory }));
}

function usageOf(pid: number): Usage {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The name of the program, in brackets, may have blanks.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(fields[11]) + Number(fields[12]);
  const resident = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return { cpu: ticks * clockTick, memory: Number(resident ?? 0) * 1024 };
}

function familyOf(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
  );
  return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
}
