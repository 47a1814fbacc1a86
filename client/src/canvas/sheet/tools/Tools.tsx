import type { Component, JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { HeadToolsProps } from "../HeadTools";
import { AddLane } from "./AddLane";
import { AddPhase } from "./AddPhase";
import { AddStep } from "./AddStep";
import { BoardTools } from "./BoardTools";
import { JourneyTools } from "./JourneyTools";
import { LaneTools } from "./LaneTools";
import { PhaseTools } from "./PhaseTools";
import { StepTools } from "./StepTools";

const toolsAt: Readonly<Record<HeadToolsProps["at"], Component<HeadToolsProps>>> = {
  journey: JourneyTools,
  phase: PhaseTools,
  step: StepTools,
  lane: LaneTools,
  "next-phase": AddPhase,
  "next-step": AddStep,
  "next-lane": AddLane,
  board: BoardTools,
};

/** The tools of one place. Those of all places are one file, since they are wanted at once. */
export default function Tools(props: HeadToolsProps): JSX.Element {
  return <Dynamic component={toolsAt[props.at]} {...props} />;
}
