import type { Id } from "@resa/shared/model/id";
import { type JSX, Match, Switch } from "solid-js";
import { CanvasTalk } from "./CanvasTalk";
import { FrameTalk, type FrameTalkProps } from "./FrameTalk";
import { TalkProvider } from "./TalkProvider";

/** What is said of the board: within a canvas what belongs there, else what stands around it. */
export default function Feedback(props: {
  nameOf: (personId: Id) => string;
  frame?: FrameTalkProps;
}): JSX.Element {
  return (
    <TalkProvider nameOf={(id) => props.nameOf(id)}>
      <Switch fallback={<CanvasTalk />}>
        <Match when={props.frame}>{(frame) => <FrameTalk {...frame()} />}</Match>
      </Switch>
    </TalkProvider>
  );
}
