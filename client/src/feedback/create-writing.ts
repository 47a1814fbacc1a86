import { type Accessor, createSignal, onMount } from "solid-js";
import { isIn } from "../canvas/commands/key-target";

/** Whether somebody writes a comment in a region of the page, which must not go from under their hands then. */
export interface Writing {
  /** The focus is in a field there, or on what stands with it in its form; or something is written that is not sent. */
  readonly is: Accessor<boolean>;
  /** Begins to look at the region. */
  follow(region: Element): void;
  /** What is written is still held; where the focus is, no longer. */
  stop(): void;
}

export function createWriting(): Writing {
  const [is, set] = createSignal(false);
  let region: Element | undefined;
  /** The focus is on `near`, or nowhere in the region. */
  const look = (near: EventTarget | null): void => {
    const fields = region?.querySelectorAll<HTMLTextAreaElement>("[data-composer]") ?? [];
    const hasFocus = near instanceof Node && region?.contains(near) && isIn(near, writingPlace);
    set(hasFocus || Array.from(fields).some(({ value }) => value !== ""));
  };
  onMount(() => look(null));
  return {
    is,
    follow(element) {
      region = element;
      element.addEventListener("focusin", ({ target }) => look(target));
      element.addEventListener("focusout", (event) => {
        // A window that is left for another keeps its focus.
        look((event as FocusEvent).relatedTarget ?? document.activeElement);
      });
    },
    stop: () => look(null),
  };
}

/** A button that is only there while a field is must be there until it has been pressed. */
const writingPlace = "form, [data-reopen]";
