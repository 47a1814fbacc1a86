import { onMount } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useCanvas } from "../canvas/CanvasProvider";
import { useVersionsDesk } from "./versions-desk";

/** The commands that name the board as it is now, and list how it was. */
export function VersionCommands(): null {
  const { mayEdit } = useBoard();
  const { addCommands } = useCanvas();
  const desk = useVersionsDesk();
  onMount(() =>
    addCommands([
      {
        group: "board",
        name: (t) => t("versions.open"),
        keys: ["Alt+V"],
        isAvailable: () => true,
        run: () => desk.show({ what: "list" }),
      },
      {
        group: "board",
        name: (t) => t("versions.nameNow"),
        keys: [],
        isAvailable: mayEdit,
        run: () => desk.show({ what: "naming" }),
      },
    ]),
  );
  return null;
}
