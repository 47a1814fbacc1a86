import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A process that loads a server or watches it. */
export interface HelperProcess<Task> {
  /** Gives it a task; resolves with its answer. Rejects when it ends instead. */
  ask<Answer>(task: Task): Promise<Answer>;
  dispose(): Promise<void>;
}

/** `file` stands beside this one. */
export function startHelper<Task extends object>(file: string): HelperProcess<Task> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)));
  const ended = once(child, "exit").then(() => {
    throw new Error(`${file} has ended`);
  });
  // Also when nobody asks it anything at that moment.
  ended.catch(() => {});
  return {
    async ask<Answer>(task: Task) {
      child.send(task);
      const [answer] = (await Promise.race([once(child, "message"), ended])) as [Answer];
      return answer;
    },
    async dispose() {
      child.disconnect();
      await ended.catch(() => {});
    },
  };
}
