import type { Id } from "@resa/shared/model/id";
import type { JSX } from "solid-js";
import Clipboard from "../../clipboard/Clipboard";
import Feedback from "../../feedback/Feedback";
import { HereCommand } from "../../here/HereCommand";
import SharedView from "../../lead/SharedView";
import { TimerButton } from "../../lead/TimerButton";
import Pictures from "../../pictures/Pictures";
import WalkCanvas from "../../walk/WalkCanvas";
import { VersionCommands } from "../../versions/VersionCommands";
import { BoardAsTemplate } from "../templates/BoardAsTemplate";

/** What nobody does before the board stands there: pasting, pictures, talking about what is there, keeping the board as a template. */
export default function BoardParts(props: { nameOf: (personId: Id) => string }): JSX.Element {
  return (
    <>
      <Clipboard />
      <Pictures />
      <Feedback nameOf={(id) => props.nameOf(id)} />
      <SharedView />
      <WalkCanvas nameOf={(id) => props.nameOf(id)} timer={<TimerButton side="above" />} />
      <VersionCommands />
      <HereCommand />
      <BoardAsTemplate />
    </>
  );
}
