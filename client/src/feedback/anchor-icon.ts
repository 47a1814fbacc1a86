import type { Anchor } from "@resa/shared/model/anchor";
import Columns from "lucide-solid/icons/columns-2";
import Flag from "lucide-solid/icons/flag";
import MapPin from "lucide-solid/icons/map-pin";
import Hand from "lucide-solid/icons/hand-heart";
import Route from "lucide-solid/icons/route";
import Rows from "lucide-solid/icons/rows-2";
import Star from "lucide-solid/icons/star";
import StickyNote from "lucide-solid/icons/sticky-note";

/** The sort of thing that a comment is about, for the eye. */
export const anchorIcon: Readonly<Record<Anchor["kind"], typeof Star>> = {
  note: StickyNote,
  touchpoint: Hand,
  moment: Star,
  step: Columns,
  phase: Flag,
  lane: Rows,
  journey: Route,
  point: MapPin,
};
