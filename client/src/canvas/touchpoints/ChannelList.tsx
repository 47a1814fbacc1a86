import Plus from "lucide-solid/icons/plus";
import X from "lucide-solid/icons/x";
import { createSignal, createUniqueId, For, type JSX } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { makeTouchpointCommands } from "../../board/touchpoint-commands";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import styles from "./ChannelList.module.css";
import { ChannelRow } from "./ChannelRow";
import { channelNameLimit } from "./channel-name-limit";

/** The channels of the board's own: added, named, given an icon, put in order and removed in place. */
export function ChannelList(props: { onClose: () => void }): JSX.Element {
  const t = useWords();
  const board = useBoard();
  const { addChannel } = board.commands(makeTouchpointCommands);
  const titleId = createUniqueId();
  const [name, setName] = createSignal("");
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const wanted = name().trim();
    if (wanted === "") return;
    addChannel({ name: wanted, kind: "other" });
    setName("");
  };

  return (
    <section class={styles.list} aria-labelledby={titleId}>
      <header>
        <p id={titleId} class={styles.title}>
          {t("touchpoint.channels.title")}
        </p>
        <IconButton label={t("app.close")} onClick={() => props.onClose()}>
          <Icon of={X} size={16} />
        </IconButton>
      </header>
      <p>{t("touchpoint.channels.text")}</p>
      <ul>
        <For each={board.projection.channels()}>
          {(id, index) => <ChannelRow channelId={id} index={index()} />}
        </For>
      </ul>
      <form onSubmit={add}>
        <input
          type="text"
          value={name()}
          aria-label={t("touchpoint.channels.newName")}
          placeholder={t("touchpoint.channels.newName")}
          maxLength={channelNameLimit}
          autocomplete="off"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <button
          type="submit"
          class={styles.add}
          aria-label={t("touchpoint.channels.add")}
          title={t("touchpoint.channels.add")}
        >
          <Icon of={Plus} size={16} />
        </button>
      </form>
    </section>
  );
}
