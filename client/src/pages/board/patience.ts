import { pause } from "../../pause";
import { mayPass, problemOf } from "../../problem";

/** The longest wait between two questions, ms. */
const longest = 15_000;

/**
 * Asks the server until it answers: again after a second, then after longer and longer, or at once when the network
 * comes back. Rejects with the `Problem` that asking again can't change, or when `signal` is aborted.
 */
export async function askPatiently<T>(
  ask: () => Promise<T>,
  options: { readonly signal: AbortSignal; readonly onFailure?: () => void },
): Promise<T> {
  for (let wait = 1000; ; wait = Math.min(2 * wait, longest)) {
    try {
      return await ask();
    } catch (thrown) {
      const problem = problemOf(thrown);
      if (!mayPass(problem)) throw problem;
      options.onFailure?.();
      await pause(wait, options.signal);
    }
  }
}
