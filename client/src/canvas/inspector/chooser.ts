import type { Id } from "@resa/shared/model/id";
import { useCanvas } from "../CanvasProvider";
import { focusInspector } from "./focus-inspector";

/** Selects what has just been made, and goes to its first field: it wants a name. */
export function createChooser(): (
  kind: "step" | "phase" | "lane" | "journey",
  id: Id | null,
) => void {
  const { selection } = useCanvas();
  return (kind, id) => {
    if (id === null) return;
    selection.choose({ kind, id });
    focusInspector();
  };
}
