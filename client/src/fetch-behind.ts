import { afterPaint } from "./after-paint";
import { pause } from "./pause";

/** The first and the longest wait before something is fetched again, ms. */
const [first, longest] = [1000, 30_000];

/**
 * Fetches something when what is drawn just now can be seen. What can't come is asked for again, less and less often, and at once when
 * the network comes back. Returns what ends that.
 */
export function fetchBehind(fetch: () => Promise<unknown>): () => void {
  const over = new AbortController();
  const ask = async (): Promise<void> => {
    for (let wait = first; ; wait = Math.min(2 * wait, longest)) {
      try {
        return void (await fetch());
      } catch {
        await pause(wait, over.signal);
      }
    }
  };
  // All that it ever rejects with is that it is over.
  const end = afterPaint(() => void ask().catch(() => undefined));
  return () => {
    end();
    over.abort();
  };
}
