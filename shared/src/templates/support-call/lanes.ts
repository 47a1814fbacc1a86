import { rowsOf } from "../rows";
import type { TemplateLane } from "../template";
import { words } from "../words";

/** The support-call table: for each meeting the feeling that we wish for, and what it asks of us. */
export const supportCallLanes = [
  { role: "customer-actions" },
  { role: "touchpoints" },
  { role: "feelings" },
  {
    role: "thoughts",
    name: words(
      "How we wish it felt",
      "Så vill vi att det ska kännas",
      "Sådan skal det føles",
      "Slik skal det føles",
    ),
  },
  { role: "pain-points" },
  {
    role: "backstage",
    name: words(
      "What must happen on our side",
      "Det här måste hända hos oss",
      "Det skal ske hos os",
      "Dette må skje hos oss",
    ),
  },
] as const satisfies readonly TemplateLane[];

export const rows = rowsOf(supportCallLanes, { touchpoints: "teal" });
