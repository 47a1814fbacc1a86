/** What the time is on the server, wherever this computer's own clock stands. */
export interface Clock {
  /** Unix ms of the server; before the first answer, of this computer. */
  now(): number;
  /** Asks for the time again; does nothing while that is under way. Resolves when it is known, or can't be. */
  sync(): Promise<void>;
}

/** So many times the server is asked, unless an answer was so quick (ms) that no other can be much better. */
const questions = 5;
const quick = 30;

/** `ask` brings the server's time (Unix ms). `own` runs steadily, in ms from anywhere. */
export function makeClock(
  ask: () => Promise<number>,
  own: () => number = () => performance.now(),
): Clock {
  let ahead = Date.now() - own();
  let syncing: Promise<void> | null = null;

  const sync = async (): Promise<void> => {
    let shortest = Infinity;
    for (let question = 0; question < questions && shortest > quick; question++) {
      const sent = own();
      const said = await ask().catch(() => null);
      if (said === null) return;
      const trip = own() - sent;
      // The answer left the server within the trip: the shorter that was, the less it can be wrong.
      if (trip >= shortest) continue;
      shortest = trip;
      ahead = said - (sent + trip / 2);
    }
  };

  return {
    now: () => own() + ahead,
    sync: () => (syncing ??= sync().finally(() => (syncing = null))),
  };
}
