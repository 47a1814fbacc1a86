import type { JSX } from "solid-js";
import { ToolStrip } from "./ToolStrip";
import { ZoomBar } from "./view/ZoomBar";

/** What floats over the board for the hand: the tools, and how near one stands. */
export default function FloatingTools(props: { fit: () => void }): JSX.Element {
  return (
    <>
      <ToolStrip />
      <ZoomBar fit={props.fit} />
    </>
  );
}
