import type { VersionAnswer } from "@resa/shared/protocol/versions";
import type { Translate } from "../i18n/translate";

/** What a version is called: its name, or what it was kept for. */
export const titleOfVersion = ({ kind, name }: VersionAnswer, t: Translate): string =>
  kind === "named" ? name : t(`versions.kind.${kind}`);
