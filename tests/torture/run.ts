import { makeRandom } from "../bench/random";
import { NotPossible, type Result, type Scenario } from "./scenario";

/** Runs a scenario and cleans up after it. Never rejects. */
export async function run(
  scenario: Scenario,
  options: { seed: number; rounds: number; progress?: (words: string) => void },
): Promise<Result> {
  const { seed, rounds, progress = () => {} } = options;
  const cleanUps: (() => void | Promise<void>)[] = [];
  const began = performance.now();
  const result = async (): Promise<Result["end"]> => {
    try {
      const words = await scenario.run({
        rounds,
        random: makeRandom(seed),
        progress,
        onEnd: (cleanUp) => cleanUps.unshift(cleanUp),
      });
      return { is: "held", words };
    } catch (error) {
      if (error instanceof NotPossible) return { is: "not-run", why: error.message };
      return { is: "broken", error };
    }
  };
  const end = await result();
  for (const cleanUp of cleanUps) await cleanUp();
  return { seed, rounds, seconds: (performance.now() - began) / 1000, end };
}

/** A seed of chance, when nobody names one. */
export const anySeed = (): number => Math.floor(Math.random() * 2 ** 32);
