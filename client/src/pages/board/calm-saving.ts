import { type Accessor, createEffect, createSignal, onCleanup, untrack } from "solid-js";
import type { Saving } from "../../board/saving";

/** How long "Saving…" stays at least after the last change, ms: while somebody writes, it stands still. */
const calm = 500;

/** How things stand, told a little later when they are well: never says saved too early, and never flickers. */
export function createCalmSaving(saving: Accessor<Saving>): Accessor<Saving> {
  const [shown, setShown] = createSignal(untrack(saving));
  createEffect(() => {
    const now = saving();
    if (now.state !== "saved" || untrack(shown).state !== "saving") return void setShown(now);
    const timer = setTimeout(() => setShown(now), calm);
    onCleanup(() => clearTimeout(timer));
  });
  return shown;
}
