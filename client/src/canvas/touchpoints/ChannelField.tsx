import type { Id } from "@resa/shared/model/id";
import { createSignal, type JSX, Show } from "solid-js";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import type { MenuItem } from "../../ui/Menu";
import { MenuField } from "../../ui/MenuField";
import { ChannelList } from "./ChannelList";
import { createChannels } from "./channels";
import { common } from "./touchpoint-tally";

/** The channel of the selected touchpoints; the board's own channels are kept in order right below. */
export function ChannelField(props: {
  values: ReadonlySet<Id>;
  /** It can only be read. */
  disabled: boolean;
  onChannel: (channel: Id) => void;
}): JSX.Element {
  const t = useWords();
  const channels = createChannels();
  const [isOpen, setOpen] = createSignal(false);
  let list: HTMLDivElement | undefined;
  const chosen = (): Id | undefined => common(props.values);
  const said = (): string => {
    const channel = chosen();
    if (channel === undefined) return t("touchpoint.mixed");
    return channels.nameOf(channel) || t("touchpoint.unsaid");
  };
  const item = (channel: Id): MenuItem => ({
    label: channels.nameOf(channel) || t("touchpoint.unsaid"),
    ...(channel === "" ? {} : { picture: <Icon of={channels.iconOf(channel)} size={16} /> }),
    checked: chosen() === channel,
    onSelect: () => props.onChannel(channel),
  });
  const manage = (): MenuItem => ({
    label: t("touchpoint.channels.manage"),
    onSelect() {
      setOpen(true);
      list?.querySelector("input")?.focus();
    },
  });

  return (
    <MenuField
      label={t("touchpoint.channel")}
      name={t("touchpoint.channelIs", { channel: said() })}
      disabled={props.disabled}
      groups={[
        { label: t("touchpoint.channels.kinds"), items: channels.kinds.map(item) },
        ...(channels.own().length > 0
          ? [{ label: t("touchpoint.channels.own"), items: channels.own().map(item) }]
          : []),
        { items: [item(""), manage()] },
      ]}
      chosen={
        <>
          <Show when={chosen()}>
            {(channel) => <Icon of={channels.iconOf(channel())} size={16} />}
          </Show>
          <span>{said()}</span>
        </>
      }
    >
      <div ref={(element) => (list = element)}>
        <Show when={isOpen()}>
          <ChannelList onClose={() => setOpen(false)} />
        </Show>
      </div>
    </MenuField>
  );
}
