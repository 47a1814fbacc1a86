import type { Id } from "@resa/shared/model/id";
import type { Channels } from "../canvas/touchpoints/channels";
import type { Translate } from "../i18n/translate";
import type { ChoiceGroup } from "../ui/Select";

/** The channels to choose from: those of every board, the board's own, and the chosen one also where somebody has removed it. */
export function channelChoices(channels: Channels, chosen: Id, t: Translate): ChoiceGroup[] {
  const choice = (value: Id) => ({
    value,
    label: channels.nameOf(value) || t("touchpoint.unsaid"),
  });
  const own = channels.own();
  const isKnown =
    chosen === "" || own.includes(chosen) || channels.kinds.some((kind) => kind === chosen);
  return [
    { choices: [choice(""), ...(isKnown ? [] : [choice(chosen)])] },
    { label: t("touchpoint.channels.kinds"), choices: channels.kinds.map(choice) },
    ...(own.length > 0 ? [{ label: t("touchpoint.channels.own"), choices: own.map(choice) }] : []),
  ];
}
