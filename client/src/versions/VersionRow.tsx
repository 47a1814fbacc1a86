import { mayRename } from "@resa/shared/model/version";
import type { VersionAnswer } from "@resa/shared/protocol/versions";
import PencilLine from "lucide-solid/icons/pencil-line";
import Trash from "lucide-solid/icons/trash";
import { createSignal, type JSX, Match, Show, Switch } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { When } from "../i18n/When";
import { useWords } from "../i18n/WordsProvider";
import { Confirm } from "../ui/Confirm";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import { useToast } from "../ui/ToastProvider";
import type { VersionList } from "./create-versions";
import { NameVersion } from "./NameVersion";
import { titleOfVersion } from "./version-title";
import { versionIcon } from "./version-icon";
import styles from "./VersionsPanel.module.css";

/** One version: what it is called, who kept it and when, and what one may do with it. */
export function VersionRow(props: {
  version: VersionAnswer;
  list: VersionList;
  onOpen: () => void;
}): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const { me } = useBoard();
  const [asked, ask] = createSignal<"nothing" | "name" | "remove">("nothing");
  const title = (): string => titleOfVersion(props.version, t);
  const mayChange = (): boolean => mayRename(props.version, me().role, me().id);
  let row: HTMLLIElement | undefined;
  function close(): void {
    ask("nothing");
    row?.querySelectorAll("button")[1]?.focus();
  }

  async function remove(): Promise<void> {
    ask("nothing");
    const [id, name] = [props.version.id, title()];
    const beside = [row?.nextElementSibling, row?.previousElementSibling];
    const panel = row?.closest("[data-side-panel]");
    const problem = await props.list.remove(id);
    // The button that had the focus went with its row.
    if (!problem && document.activeElement === document.body) {
      const next = beside.find((one) => one?.isConnected)?.querySelector("button");
      (next ?? panel?.querySelector("h2"))?.focus();
    }
    toast({ text: problem ? t(`problem.${problem.code}`) : t("versions.removed", { name }) });
  }

  return (
    <li ref={(element) => (row = element)} class={styles.row}>
      <div class={styles.line}>
        <button type="button" class={styles.version} onClick={() => props.onOpen()}>
          <Icon of={versionIcon[props.version.kind]} size={16} />
          <bdi class={styles.title}>{title()}</bdi>
          <span class={styles.foot}>
            <When at={props.version.at} />
            <Show when={props.version.byName}>
              {" · "}
              <bdi>{props.version.byName}</bdi>
            </Show>
          </span>
        </button>
        <Show when={mayChange()}>
          <IconButton label={t("versions.rename", { name: title() })} onClick={() => ask("name")}>
            <Icon of={PencilLine} />
          </IconButton>
          <Show when={props.version.kind === "named"}>
            <IconButton
              label={t("versions.remove", { name: title() })}
              onClick={() => ask("remove")}
            >
              <Icon of={Trash} />
            </IconButton>
          </Show>
        </Show>
      </div>
      <Switch>
        <Match when={asked() === "name"}>
          <NameVersion
            label={t("versions.nameThis")}
            value={props.version.name}
            onName={(name) => props.list.rename(props.version.id, name)}
            onClose={close}
          />
        </Match>
        <Match when={asked() === "remove"}>
          <Confirm
            text={t("versions.removeAsk", { name: title() })}
            yes={t("versions.removeYes")}
            no={t("app.cancel")}
            onYes={() => void remove()}
            onNo={() => ask("nothing")}
          />
        </Match>
      </Switch>
    </li>
  );
}
