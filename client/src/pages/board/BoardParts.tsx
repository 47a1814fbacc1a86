import type { JSX } from "solid-js";
import Clipboard from "../../clipboard/Clipboard";
import Pictures from "../../pictures/Pictures";
import { BoardAsTemplate } from "../templates/BoardAsTemplate";

/** What nobody does before the board stands there: pasting, pictures, keeping the board as a template. */
export default function BoardParts(): JSX.Element {
  return (
    <>
      <Clipboard />
      <Pictures />
      <BoardAsTemplate />
    </>
  );
}
