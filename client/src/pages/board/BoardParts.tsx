import type { Id } from "@resa/shared/model/id";
import { type JSX, onMount } from "solid-js";
import { useCanvas } from "../../canvas/CanvasProvider";
import Clipboard from "../../clipboard/Clipboard";
import Feedback from "../../feedback/Feedback";
import { HereCommand } from "../../here/HereCommand";
import { PresenterTools } from "../../lead/PresenterTools";
import SharedView from "../../lead/SharedView";
import Pictures from "../../pictures/Pictures";
import WalkCanvas from "../../walk/WalkCanvas";
import { VersionCommands } from "../../versions/VersionCommands";
import { BoardAsTemplate } from "../templates/BoardAsTemplate";

/** What nobody does before the board stands there: pasting, pictures, talking about what is there, keeping the board as a template. */
export default function BoardParts(props: { nameOf: (personId: Id) => string }): JSX.Element {
  const { pastes } = useCanvas();
  const parts = (
    <>
      <Clipboard />
      <Pictures />
      <Feedback nameOf={(id) => props.nameOf(id)} />
      <SharedView />
      <WalkCanvas
        nameOf={(id) => props.nameOf(id)}
        tools={<PresenterTools nameOf={(id) => props.nameOf(id)} />}
      />
      <VersionCommands />
      <HereCommand />
      <BoardAsTemplate />
    </>
  );
  // When all of them listen.
  onMount(pastes.open);
  return parts;
}
