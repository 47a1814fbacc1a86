/** What this browser remembers under a key; null when nothing, or when its storage is blocked. */
export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a value in this browser. Where storage is blocked or full, it lasts as long as the page. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The caller holds the value already; only the next visit forgets it.
  }
}

/** Remembers nothing under a key any more. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where storage is blocked nothing was remembered.
  }
}
