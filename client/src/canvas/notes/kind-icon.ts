import type { NoteKind } from "@resa/shared/model/note-kind";
import CircleAlert from "lucide-solid/icons/circle-alert";
import CircleHelp from "lucide-solid/icons/circle-question-mark";
import Ear from "lucide-solid/icons/ear";
import Eye from "lucide-solid/icons/eye";
import Heart from "lucide-solid/icons/heart";
import Hash from "lucide-solid/icons/hash";
import Lightbulb from "lucide-solid/icons/lightbulb";
import MessageCircle from "lucide-solid/icons/message-circle";
import Quote from "lucide-solid/icons/quote";
import Smile from "lucide-solid/icons/face-slightly-smiling";
import StickyNote from "lucide-solid/icons/sticky-note";
import Footprints from "lucide-solid/icons/footprints";
import Brain from "lucide-solid/icons/brain";

/** The icon of each kind of note. */
export const kindIcon: Readonly<Record<NoteKind, typeof Ear>> = {
  plain: StickyNote,
  does: Footprints,
  says: MessageCircle,
  thinks: Brain,
  feels: Heart,
  expects: Ear,
  irritates: CircleAlert,
  delights: Smile,
  idea: Lightbulb,
  question: CircleHelp,
  quote: Quote,
  observation: Eye,
  fact: Hash,
};
