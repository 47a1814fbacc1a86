import { type JSX, Match, Switch } from "solid-js";
import type { OwnerProps } from "../sheet/OwnerPart";
import { ActorSign } from "./ActorSign";
import { OutsideMenu } from "./OutsideMenu";
import { OwnerMark } from "./OwnerMark";
import { Stretches } from "./Stretches";

/** What is said of owners at one place: over the steps, at the head of a journey, of a step, on a card. All is one file, since it is wanted at once. */
export default function Owner(props: OwnerProps): JSX.Element {
  return (
    <Switch>
      <Match when={props.at === "band"}>
        <Stretches journeyId={props.id} />
      </Match>
      <Match when={props.at === "journey"}>
        <OutsideMenu journeyId={props.id} tabindex={props.tabindex ?? -1} />
      </Match>
      <Match when={props.at === "step"}>
        <OwnerMark stepId={props.id} />
      </Match>
      <Match when={props.at === "touchpoint"}>
        <ActorSign noteId={props.id} />
      </Match>
    </Switch>
  );
}
