import { rowsOf } from "../rows";
import type { TemplateLane } from "../template";
import { words } from "../words";

/** The lanes of the workshop: what those who take part do, think, feel and meet, what may go wrong, and what the leader prepares. */
export const staffWorkshopLanes = [
  {
    role: "customer-actions",
    name: words("What we do", "Det här gör vi", "Det gør vi", "Dette gjør vi"),
  },
  { role: "thoughts" },
  { role: "feelings" },
  { role: "touchpoints" },
  {
    role: "pain-points",
    name: words(
      "What may go wrong",
      "Det här kan gå snett",
      "Det kan gå skævt",
      "Dette kan gå skeis",
    ),
  },
  {
    role: "backstage",
    name: words(
      "What the leader prepares",
      "Det här förbereder ledaren",
      "Det forbereder lederen",
      "Dette forbereder lederen",
    ),
  },
] as const satisfies readonly TemplateLane[];

export const rows = rowsOf(staffWorkshopLanes, { touchpoints: "teal", backstage: "sand" });
