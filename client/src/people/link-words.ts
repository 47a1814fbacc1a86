import type { Language } from "@resa/shared/model/language";
import type { LinkAnswer } from "@resa/shared/protocol/links";
import type { Translate } from "../i18n/translate";

/** What a link is called: by its facilitator, or else by what it gives. */
export function linkTitle(
  { name, kind, role }: Pick<LinkAnswer, "name" | "kind" | "role">,
  t: Translate,
): string {
  if (name || kind === "wall") return name || t("share.linkTo.wall");
  // No link makes a facilitator.
  return t(`share.linkTo.${role === "facilitator" ? "editor" : role}`);
}

/** What a link gives and how far it reaches, fact by fact. */
export function linkFacts(link: LinkAnswer, language: Language, t: Translate): string[] {
  const { name, kind, role, expiresAt, hasPasscode, uses } = link;
  const { most, now } = uses;
  const facts: (string | false)[] = [
    name !== "" && (kind === "wall" ? t("share.linkTo.wall") : t(`people.role.${role}`)),
    expiresAt !== null && expiryWords(expiresAt, language, t),
    hasPasscode && t("share.hasPasscode"),
    most === null
      ? now > 0 && t(kind === "wall" ? "share.screens" : "share.came", { count: now })
      : now < most
        ? t("share.cameOf", { count: now, most })
        : t("share.usedUp", { count: most }),
  ];
  return facts.filter((fact) => fact !== false);
}

function expiryWords(expiresAt: number, language: Language, t: Translate): string {
  const date = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const key = expiresAt < Date.now() ? "share.endedOn" : "share.until";
  return t(key, { date: date.format(expiresAt) });
}
