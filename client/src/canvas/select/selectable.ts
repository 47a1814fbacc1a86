import { createRenderEffect, type JSX, onCleanup } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useCanvas } from "../CanvasProvider";
import { journeyOfThing } from "./journey-of";
import { keyOfThing, type Thing } from "./thing";

/** What makes an element of the sheet the face of a thing: a click on its free area selects it, and the keyboard comes to it. */
export interface Selectable {
  /** For the `ref` of the element. */
  ref(this: void, element: HTMLElement): void;
  /** For the controls in it: Tab reaches them from the element, and passes them by from elsewhere. */
  tabindex(this: void): 0 | -1;
  /** How much is said of it, for its head. */
  mark(this: void): JSX.Element;
}

/** Lets a thing be selected where it is drawn, for as long as its owner lives. */
export function createSelectable(thing: Thing): Selectable {
  const { arrangement } = useBoard().projection;
  const { selection, tabStop, marks, feedback } = useCanvas();
  const key = keyOfThing(thing);
  const journeyId = (): string => journeyOfThing(arrangement, thing) ?? "";
  const tabindex = (): 0 | -1 => (tabStop.isAt(key, journeyId()) ? 0 : -1);
  onCleanup(() => tabStop.leave(key));

  return {
    tabindex,
    mark: () => feedback()?.mark(thing, tabindex()),
    ref(element) {
      element.dataset["thing"] = key;
      createRenderEffect(() => void (element.tabIndex = tabindex()));
      createRenderEffect(() => {
        const mark = "id" in thing ? marks.of(thing.id) : undefined;
        if (mark) element.dataset["mark"] = mark;
        else delete element.dataset["mark"];
      });
      createRenderEffect(() => {
        if (selection.holds(thing)) element.setAttribute("aria-current", "true");
        else element.removeAttribute("aria-current");
      });
      element.addEventListener("focus", () => {
        tabStop.visit(key, journeyId());
        // The keyboard selects as it goes; a pointer selects when it is lifted.
        if (element.matches(":focus-visible") && !selection.holds(thing)) selection.choose(thing);
      });
    },
  };
}
