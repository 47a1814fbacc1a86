import Columns from "lucide-solid/icons/columns-3";
import Footprints from "lucide-solid/icons/footprints";
import Grid from "lucide-solid/icons/grid-2x2";
import Route from "lucide-solid/icons/route";
import Rows from "lucide-solid/icons/rows-3";
import StickyNote from "lucide-solid/icons/sticky-note";
import type { Subject } from "./Inspector";

/** The icon of each kind of thing. */
export const thingIcon: Readonly<Record<Subject["kind"], typeof Route>> = {
  notes: StickyNote,
  cell: Grid,
  step: Footprints,
  phase: Columns,
  lane: Rows,
  journey: Route,
};
