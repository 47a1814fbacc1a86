import CircleAlert from "lucide-solid/icons/circle-alert";
import CloudCheck from "lucide-solid/icons/cloud-check";
import CloudOff from "lucide-solid/icons/cloud-off";
import CloudUpload from "lucide-solid/icons/cloud-upload";
import type { Ending } from "../../board/connection";
import type { Saving } from "../../board/saving";
import type { Key } from "../../i18n/dictionary";
import type { Translate } from "../../i18n/translate";

/** How the changes made here stand, in words. */
export interface SavedWords {
  readonly tone: "calm" | "warning" | "danger";
  readonly icon: typeof CloudCheck;
  /** For a narrow screen. */
  readonly short: string;
  readonly long: string;
  /** What it means, and what to do. */
  readonly meaning: string;
}

const reasons = {
  refused: "saved.reason.badUpdate",
  notPermitted: "saved.reason.notPermitted",
  sessionEnded: "saved.reason.sessionEnded",
  gone: "saved.reason.gone",
  damaged: "saved.reason.damaged",
} as const satisfies Record<Exclude<Ending, "roleChanged">, Key>;

/** Says how things stand, and nothing that isn't so. */
export function savedWords(saving: Saving, t: Translate): SavedWords {
  switch (saving.state) {
    case "connecting":
      return calm(CloudUpload, t("saved.connecting"), t("saved.connectingText"));
    case "saving":
      return calm(CloudUpload, t("saved.saving"), t("saved.savingText"));
    case "saved":
      return calm(CloudCheck, t("saved.saved"), t("saved.savedText"));
    case "offline":
      return {
        tone: "warning",
        icon: CloudOff,
        short: t("saved.offline"),
        long: saving.changes
          ? t("saved.offlineWith", { count: saving.changes })
          : t("saved.offline"),
        meaning: t("saved.offlineText") + (saving.changes ? ` ${t("saved.keepOpen")}` : ""),
      };
    case "paused":
      return {
        tone: "warning",
        icon: CloudOff,
        short: t("saved.disconnected"),
        long: t("saved.cutOff", { reason: t("saved.reason.tooMuch") }),
        meaning: `${t("saved.offlineText")} ${t("saved.keepOpen")}`,
      };
    case "ended": {
      // The role is being asked for, and then the connection is made anew.
      if (saving.ending === "roleChanged") {
        return calm(CloudUpload, t("saved.reconnecting"), t("saved.connectingText"));
      }
      const reason = t(reasons[saving.ending]);
      const ended = { tone: "danger", icon: CircleAlert } as const;
      const isDamaged = saving.ending === "damaged";
      return saving.changes
        ? {
            ...ended,
            short: t("saved.notSaved"),
            long: t("saved.refused", { reason }),
            meaning: t(isDamaged ? "saved.damaged.keep" : "saved.refusedText"),
          }
        : {
            ...ended,
            short: t("saved.disconnected"),
            // Nothing of the board was refused, whatever it was that the server could not read.
            long:
              saving.ending === "refused" ? t("saved.disconnected") : t("saved.cutOff", { reason }),
            meaning: t(isDamaged ? "saved.damaged.keep" : "saved.cutOffText"),
          };
    }
  }
}

const calm = (icon: SavedWords["icon"], words: string, meaning: string): SavedWords => ({
  tone: "calm",
  icon,
  short: words,
  long: words,
  meaning,
});

/** What is worth telling somebody who doesn't look: that one is offline, back again, or refused; else empty. */
export function savedNews(saving: Saving, wasOffline: boolean, t: Translate): string {
  const { tone, long, meaning } = savedWords(saving, t);
  // Without the number, which would be told anew at every change.
  if (saving.state === "offline") return `${t("saved.offline")}. ${t("saved.offlineText")}`;
  if (tone !== "calm") return `${long}. ${meaning}`;
  return wasOffline ? t("saved.back") : "";
}
