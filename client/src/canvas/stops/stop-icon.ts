import type { StopKind } from "@resa/shared/model/stop";
import Columns from "lucide-solid/icons/columns-3";
import Lightbulb from "lucide-solid/icons/lightbulb";
import MapPin from "lucide-solid/icons/map-pin";
import MessageCircleQuestion from "lucide-solid/icons/message-circle-question-mark";
import Quote from "lucide-solid/icons/quote";
import Route from "lucide-solid/icons/route";
import Star from "lucide-solid/icons/star";

/** The icon of each kind of stop. */
export const stopIcon: Readonly<Record<StopKind, typeof Route>> = {
  promise: Quote,
  journey: Route,
  phase: Columns,
  moment: Star,
  idea: Lightbulb,
  own: MapPin,
  closing: MessageCircleQuestion,
};
