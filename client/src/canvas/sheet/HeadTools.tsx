import type { Id } from "@resa/shared/model/id";
import { type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { addition } from "./Addition";

/** Which tools, and whose: those at the head of something, what adds one behind the last of a journey, or those of the board. */
export interface HeadToolsProps {
  readonly at:
    | "journey"
    | "phase"
    | "step"
    | "lane"
    | "next-phase"
    | "next-step"
    | "next-lane"
    | "board";
  readonly id: Id;
  /** -1 where Tab passes them by. */
  readonly tabindex?: 0 | -1;
}

const Tools = addition<HeadToolsProps>(() => import("./tools/Tools"));

/** What an editor does with the sheets, and how a reader folds them. */
export function HeadTools(props: HeadToolsProps): JSX.Element {
  const { mayEdit } = useBoard();
  return (
    <Show when={mayEdit() || props.at === "journey" || props.at === "lane"}>
      <Tools {...props} />
    </Show>
  );
}
