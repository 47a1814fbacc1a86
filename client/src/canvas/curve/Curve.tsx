import { type JSX, Match, Switch } from "solid-js";
import type { CurveProps } from "../sheet/CurvePart";
import { CurveColumn } from "./CurveColumn";
import { CurveHead } from "./CurveHead";
import { Curves } from "./Curves";

/** What curves draw at one place: on the sheet, at the head of a lane, in a cell. All is one file, since it is wanted at once. */
export default function Curve(props: CurveProps): JSX.Element {
  const tabindex = (): 0 | -1 => props.tabindex ?? -1;
  return (
    <Switch>
      <Match when={props.at === "sheet"}>
        <Curves journeyId={props.id} />
      </Match>
      <Match when={props.at === "head"}>
        <CurveHead laneId={props.id} tabindex={tabindex()} />
      </Match>
      <Match when={props.at === "cell" && props.stepId}>
        {(stepId) => <CurveColumn laneId={props.id} stepId={stepId()} tabindex={tabindex()} />}
      </Match>
    </Switch>
  );
}
