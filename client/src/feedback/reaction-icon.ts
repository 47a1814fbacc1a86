import type { Reaction } from "@resa/shared/model/reaction";
import CircleHelp from "lucide-solid/icons/circle-question-mark";
import Frown from "lucide-solid/icons/face-slightly-frowning";
import Heart from "lucide-solid/icons/heart";
import Lightbulb from "lucide-solid/icons/lightbulb";
import Sparkles from "lucide-solid/icons/sparkles";
import ThumbsUp from "lucide-solid/icons/thumbs-up";

/** Drawn and not written: not every device has a font for such signs. */
export const reactionIcon: Readonly<Record<Reaction, typeof Heart>> = {
  agree: ThumbsUp,
  love: Heart,
  wow: Sparkles,
  sad: Frown,
  question: CircleHelp,
  idea: Lightbulb,
};
