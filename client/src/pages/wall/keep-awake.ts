/** Keeps the screen from going dark for as long as the page is to be seen, where browsers can. Returns what ends it. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isOver = false;
  // The browser takes it back when the page is hidden, and sometimes when it wants to save power.
  const ask = (): void => {
    if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    if (lock && !lock.released) return;
    navigator.wakeLock.request("screen").then(
      (got) => {
        lock = got;
        if (isOver) void got.release();
      },
      () => undefined,
    );
  };
  ask();
  document.addEventListener("visibilitychange", ask);
  const timer = setInterval(ask, 60_000);
  return () => {
    isOver = true;
    clearInterval(timer);
    document.removeEventListener("visibilitychange", ask);
    void lock?.release();
  };
}
