import type { AccessEntry } from "@resa/shared/protocol/access-log";
import type { Translate } from "../i18n/translate";

/** What happened, in a sentence, under the names of that time. */
export function accessWords(entry: AccessEntry, t: Translate): string {
  const by = entry.byName || t("people.unnamed");
  const person = entry.personName || t("people.unnamed");
  switch (entry.what) {
    case "link-made":
      return t("access.linkMade", { by });
    case "link-withdrawn":
      return t("access.linkWithdrawn", { by });
    case "joined":
      return t("access.joined", { person });
    case "role-changed":
      return t("access.roleChanged", { by, person });
    case "renamed":
      return t("access.renamed", { by, person, name: entry.name ?? "" });
    case "removed":
      return t("access.removed", { by, person });
    case "left":
      return t("access.left", { person });
  }
}
