import type { VersionKind } from "@resa/shared/model/version";
import Bookmark from "lucide-solid/icons/bookmark";
import Clock from "lucide-solid/icons/clock";
import Download from "lucide-solid/icons/download";
import Eraser from "lucide-solid/icons/eraser";
import Presentation from "lucide-solid/icons/presentation";
import RotateCcw from "lucide-solid/icons/rotate-ccw";

/** The icon of each kind of version. */
export const versionIcon: Readonly<Record<VersionKind, typeof Clock>> = {
  named: Bookmark,
  session: Presentation,
  restore: RotateCcw,
  removal: Eraser,
  import: Download,
  automatic: Clock,
};
