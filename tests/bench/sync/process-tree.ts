import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** What a process and all that it has started have used so far. */
export interface Usage {
  /** CPU time, ms: all threads, in user and in kernel mode. */
  readonly cpu: number;
  /** Resident memory, bytes. */
  readonly memory: number;
  /** The most that it was, since the start or `resetPeak`, bytes. */
  readonly peak: number;
}

/** Linux counts CPU time in these, ms. */
const clockTick = 10;

/** Reads it from /proc. Throws when the process is gone. */
export function readUsage(pid: number): Usage {
  const sum = { cpu: 0, memory: 0, peak: 0 };
  for (const one of familyOf(pid)) {
    const { cpu, memory, peak } = usageOf(one);
    sum.cpu += cpu;
    sum.memory += memory;
    sum.peak += peak;
  }
  return sum;
}

/** Lets the peak of memory begin anew at what it is now. */
export function resetPeak(pid: number): void {
  for (const one of familyOf(pid)) writeFileSync(`/proc/${one}/clear_refs`, "5");
}

function usageOf(pid: number): Usage {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The name of the program, in brackets, may have blanks.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(fields[11]) + Number(fields[12]);
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const bytesOf = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1] ?? 0) * 1024;
  return { cpu: ticks * clockTick, memory: bytesOf("VmRSS"), peak: bytesOf("VmHWM") };
}

function familyOf(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
  );
  return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
}
