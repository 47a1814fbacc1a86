import { useCanvas } from "../CanvasProvider";
import type { Made } from "../deeds/made";
import { focusInspector } from "./focus-inspector";

/** Selects what has just been made, and goes to its first field: it wants a name. */
export function createChooser(): Made {
  const { selection } = useCanvas();
  return (kind, id) => {
    if (id === null) return;
    selection.choose({ kind, id });
    focusInspector();
  };
}
