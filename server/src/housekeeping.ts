import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Gives memory back when everybody has gone: V8 collects when more is asked for, and a server where nothing happens asks for nothing. */
export interface Housekeeping {
  /** Looks whether there is something to do. To be called every few seconds. */
  look(): void;
}

/** `rooms` says how many documents are open. `collect` may hold up all else for a moment: nobody is there then. */
export function makeHousekeeping(options: { rooms(): number; collect(): void }): Housekeeping {
  let state: "tidy" | "used" = "tidy";
  return {
    look() {
      if (options.rooms() > 0) state = "used";
      else if (state === "used") {
        state = "tidy";
        options.collect();
      }
    },
  };
}

/**
 * What collects all garbage, in some 10 to 100 ms, and gives the room that it took back to the system. Node has it behind a flag of V8.
 * Throws when there is none.
 */
export function makeCollector(): () => void {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect !== "function") throw new Error("V8 has no gc");
  return () => void Reflect.apply(collect, undefined, []);
}
