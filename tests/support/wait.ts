export const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves once something holds; rejects with what was waited for when that takes too long (ms). */
export async function waitUntil(
  what: string,
  holds: () => boolean | Promise<boolean>,
  patience = 20_000,
): Promise<void> {
  const last = performance.now() + patience;
  while (!(await holds())) {
    if (performance.now() > last) throw new Error(`waited ${patience} ms until ${what}`);
    await wait(20);
  }
}
