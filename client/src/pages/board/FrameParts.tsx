import type { Id } from "@resa/shared/model/id";
import type { JSX } from "solid-js";
import Feedback from "../../feedback/Feedback";
import type { FrameTalkProps } from "../../feedback/FrameTalk";
import Here from "../../here/Here";
import type { PersonHere } from "../../here/people-here";
import Lead from "../../lead/Lead";
import News from "../../news/News";
import WalkFrame from "../../walk/WalkFrame";
import Versions from "../../versions/Versions";
import { LeaveGuard } from "./LeaveGuard";
import { NameAsk } from "./NameAsk";

/** What stands around a board as soon as it stands itself: what is said of it and new on it, a question, and what holds back who leaves too early. */
export default function FrameParts(props: {
  /** One's own. */
  name: string;
  onName: (name: string) => Promise<void>;
  nameOf: (personId: Id) => string;
  others: readonly PersonHere[];
  talk: FrameTalkProps;
}): JSX.Element {
  return (
    <>
      <Feedback nameOf={props.nameOf} frame={props.talk} />
      <News nameOf={props.nameOf} canvas={props.talk.canvas} onCanvas={props.talk.onCanvas} />
      <Here others={props.others} onCanvas={props.talk.onCanvas} />
      <Lead nameOf={props.nameOf} canvas={props.talk.canvas} onCanvas={props.talk.onCanvas} />
      <WalkFrame nameOf={props.nameOf} onCanvas={props.talk.onCanvas} />
      <Versions nameOf={props.nameOf} />
      <NameAsk name={props.name} onName={props.onName} />
      <LeaveGuard />
    </>
  );
}
