import { channelKinds } from "@resa/shared/model/channel-kind";
import type { Id } from "@resa/shared/model/id";
import Ellipsis from "lucide-solid/icons/ellipsis";
import { type JSX, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { makeTouchpointCommands } from "../../board/touchpoint-commands";
import { useWords } from "../../i18n/WordsProvider";
import { DraftField } from "../../ui/DraftField";
import { Icon } from "../../ui/Icon";
import { Menu } from "../../ui/Menu";
import { createUndoToast } from "../sheet/tools/undo-toast";
import { channelIcon } from "./channel-icon";
import { channelNameLimit } from "./channel-name-limit";

/** One channel of the board's own. */
export function ChannelRow(props: { channelId: Id; index: number }): JSX.Element {
  const t = useWords();
  const board = useBoard();
  const { projection } = board;
  const { setChannel, moveChannel, removeChannel } = board.commands(makeTouchpointCommands);
  const offerUndo = createUndoToast();
  const id = untrack(() => props.channelId);
  const channel = projection.channel(id);
  const name = (): string => channel.name || t("touchpoint.channels.untitled");

  return (
    <li>
      <Menu
        label={t("touchpoint.channels.icon", { name: name() })}
        side="below-start"
        groups={[
          {
            items: channelKinds.map((kind) => ({
              label: t(`touchpoint.kind.${kind}`),
              picture: <Icon of={channelIcon[kind]} size={16} />,
              checked: channel.kind === kind,
              onSelect: () => setChannel(id, { kind }),
            })),
          },
        ]}
      >
        <Icon of={channelIcon[channel.kind]} size={16} />
      </Menu>
      <DraftField
        look="cell"
        label={t("touchpoint.channels.name")}
        value={channel.name}
        placeholder={t("touchpoint.channels.untitled")}
        meanwhile={(theirs) => t("inspector.meanwhile", { theirs })}
        maxLength={channelNameLimit}
        onCommit={(name) => setChannel(id, { name })}
      />
      <Menu
        label={t("touchpoint.channels.more", { name: name() })}
        groups={[
          {
            items: [
              {
                label: t("touchpoint.channels.up"),
                disabled: props.index === 0,
                onSelect: () => moveChannel(id, props.index - 1),
              },
              {
                label: t("touchpoint.channels.down"),
                disabled: props.index === projection.channels().length - 1,
                onSelect: () => moveChannel(id, props.index + 1),
              },
              {
                label: t("touchpoint.channels.remove"),
                danger: true,
                onSelect() {
                  const removed = t("touchpoint.channels.removed", { name: name() });
                  removeChannel(id);
                  offerUndo(removed);
                },
              },
            ],
          },
        ]}
      >
        <Icon of={Ellipsis} size={16} />
      </Menu>
    </li>
  );
}
