import { type ChannelKind, channelKinds } from "@resa/shared/model/channel-kind";
import type { Id } from "@resa/shared/model/id";
import type Phone from "lucide-solid/icons/phone";
import Unlink from "lucide-solid/icons/unlink";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { channelIcon } from "./channel-icon";

/** The channels that can be chosen on a board: the kinds that every board has, then the board's own. */
export interface Channels {
  /** What a channel is called. A channel that somebody else has removed meanwhile says so; "" where nobody has said any. */
  nameOf(channel: Id): string;
  iconOf(channel: Id): typeof Phone;
  kinds: readonly ChannelKind[];
  own(): readonly Id[];
}

/** Says in the reader's language what channels are called; reactive wherever it is called. */
export function createChannels(): Channels {
  const t = useWords();
  const { projection } = useBoard();
  const isOwn = (channel: Id): boolean => projection.channels().includes(channel);

  return {
    nameOf(channel) {
      if (channel === "") return "";
      const kind = kindOf(channel);
      if (kind) return t(`touchpoint.kind.${kind}`);
      if (!isOwn(channel)) return t("touchpoint.channels.removedOne");
      return projection.channel(channel).name || t("touchpoint.channels.untitled");
    },
    iconOf(channel) {
      const kind = kindOf(channel);
      if (kind) return channelIcon[kind];
      return isOwn(channel) ? channelIcon[projection.channel(channel).kind] : Unlink;
    },
    kinds: channelKinds,
    own: projection.channels,
  };
}

const kindOf = (channel: Id): ChannelKind | undefined =>
  channelKinds.find((kind) => kind === channel);
