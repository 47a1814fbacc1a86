import type { JSX } from "solid-js";
import { AddJourney } from "./AddJourney";
import { DragMark } from "./DragMark";

/** What an editor does with the board itself. */
export function BoardTools(): JSX.Element {
  return (
    <>
      <AddJourney />
      <DragMark />
    </>
  );
}
