/** Waits so long, ms, or until the network comes back. Rejects when `signal` is aborted. */
export function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const settled = new AbortController();
    const settle = (how: () => void) => () => {
      settled.abort();
      clearTimeout(timer);
      how();
    };
    const timer = setTimeout(settle(resolve), time);
    const stop = settle(() => reject(signal.reason));
    if (signal.aborted) return stop();
    window.addEventListener("online", settle(resolve), { signal: settled.signal });
    signal.addEventListener("abort", stop, { signal: settled.signal });
  });
}
