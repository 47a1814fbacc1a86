import type { JSX } from "solid-js";
import { DropMark } from "../notes/DropMark";
import { Frame } from "./Frame";

/** What hands draw on the board while they are at work: where notes would land, and a frame around some. */
export default function HandMarks(): JSX.Element {
  return (
    <>
      <DropMark />
      <Frame />
    </>
  );
}
