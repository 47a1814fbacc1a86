import type { JSX } from "solid-js";
import { useCanvas } from "../canvas/CanvasProvider";
import { useHereDesk } from "./here-desk";

/** The list of where everybody is, among the commands of the board. */
export function HereCommand(): JSX.Element {
  const desk = useHereDesk();
  useCanvas().addCommands([
    {
      group: "board",
      name: (t) => t("here.title"),
      keys: [],
      isAvailable: () => true,
      run: () => desk.open(true),
    },
  ]);
  return null;
}
