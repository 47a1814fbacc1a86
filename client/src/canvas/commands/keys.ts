/**
 * A key as it is written: modifiers and one key, joined by "+", such as `Mod+Shift+Z`, `Alt+ArrowLeft` or `?`.
 * Keys that come one after the other have a space between them (`Alt+K 1`): the first opens what answers the second.
 * `Mod` is Ctrl, or Command on a Mac. A key that is a sign of its own (`?`, `+`) says nothing of Shift: keyboards differ in it.
 */
export type Keys = string;

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** Whether a key event is what `keys` says; never for keys that come one after the other. */
export function matches(event: KeyboardEvent, keys: Keys): boolean {
  if (keys.includes(" ")) return false;
  const parts = partsOf(keys);
  const key = parts.at(-1) ?? "";
  const wants = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
  const hasMod = isMac ? event.metaKey : event.ctrlKey;
  const hasOther = isMac ? event.ctrlKey : event.metaKey;
  if (hasOther || hasMod !== wants("Mod") || event.altKey !== wants("Alt")) return false;
  if (/^\d$/.test(key)) {
    // With Shift a digit is another sign on every keyboard, so the key counts and not the sign.
    return event.code === `Digit${key}` && event.shiftKey === wants("Shift");
  }
  // On a Mac Alt makes another sign of a letter.
  if (wants("Alt") && /^[A-Z]$/.test(key)) return event.code === `Key${key}`;
  const isSign = key.length === 1 && !/[a-z]/i.test(key);
  if (!isSign && event.shiftKey !== wants("Shift")) return false;
  // On a Mac, Alt makes another sign of a letter: then the key counts.
  if (event.altKey && isMac && event.code === `Key${key}`) return true;
  return event.key.toLowerCase() === key.toLowerCase();
}

const names: Readonly<Record<string, string>> = {
  Mod: isMac ? "⌘" : "Ctrl",
  Alt: isMac ? "⌥" : "Alt",
  Shift: isMac ? "⇧" : "Shift",
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
};

/** The caps to press, as this device names them. */
export const capsOf = (keys: Keys): string[] => partsOf(keys).map((part) => names[part] ?? part);

/** A lone "+" is a key and no joint. */
const partsOf = (keys: Keys): string[] => keys.split(/(?<=.)\+(?=.)| /);
