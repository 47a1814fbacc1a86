import { isTyping } from "../canvas/commands/key-target";
import type { PresentingState } from "./create-presenting";
import type { Highlighting } from "./highlighting";

interface Parts {
  readonly presenting: PresentingState;
  readonly highlighting: Highlighting;
  /** Whether one may read the presenter's notes. */
  mayRead(this: void): boolean;
  fillScreen(this: void): void;
  openWindow(this: void): void;
}

/** Answers the keys of somebody who presents, and those of a clicker. Returns whether a key was dealt with. */
export function makePresentingKeys(parts: Parts): (event: KeyboardEvent) => boolean {
  const { presenting, highlighting } = parts;
  const { step, toEnd, over, setOver, beside, setBeside, press, setPress } = presenting;
  const toggle = (what: "notes" | "comments") => (): void =>
    setBeside(beside() === what ? "nothing" : what);

  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => step(1),
    ArrowDown: () => step(1),
    PageDown: () => step(1),
    " ": () => step(1),
    Enter: () => step(1),
    ArrowLeft: () => step(-1),
    ArrowUp: () => step(-1),
    PageUp: () => step(-1),
    Backspace: () => step(-1),
    Home: () => toEnd("first"),
    End: () => toEnd("last"),
    b: () => setOver("black"),
    ".": () => setOver("black"),
    o: () => setOver("overview"),
    n: () => parts.mayRead() && toggle("notes")(),
    c: toggle("comments"),
    h: () => setPress(press() === "next" ? "highlight" : "next"),
    m: () => highlighting.step(1),
    M: () => highlighting.step(-1),
    f: parts.fillScreen,
    w: parts.openWindow,
    Escape: leaveOne,
  };

  /** One level out. */
  function leaveOne(): void {
    // The full screen has been left with the same key.
    if (over() === "leaving") return;
    if (over() !== "nothing") setOver("nothing");
    else if (highlighting.isShown()) highlighting.show(null);
    else if (press() === "highlight") setPress("next");
    else if (beside() !== "nothing") setBeside("nothing");
    else presenting.leave();
  }

  return (event) => {
    const { key, target, ctrlKey, metaKey, altKey, isComposing } = event;
    if (isComposing || ctrlKey || metaKey || altKey) return false;
    if (isIn(target, "dialog, form, [popover]") || isTyping(target)) return false;
    if (over() === "black" && key !== "Tab") {
      setOver("nothing");
      return true;
    }
    // A button is pressed by these, and in the overview arrows go from stop to stop.
    if ((key === " " || key === "Enter") && isIn(target, "button, a, summary")) return false;
    if (over() === "overview" && key !== "Escape" && key !== "o") return false;
    const act = keys[key] ?? keys[key.toLowerCase()];
    if (!act) return false;
    if (key.toLowerCase() === "o" && over() === "overview") setOver("nothing");
    else act();
    return true;
  };
}

/** Also in a second window, where elements are of another kind. */
const isIn = (target: EventTarget | null, selector: string): boolean =>
  target !== null && "closest" in target && (target as Element).closest(selector) !== null;
