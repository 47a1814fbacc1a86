import BookmarkPlus from "lucide-solid/icons/bookmark-plus";
import { createMemo, For, type JSX, Match, Show, Switch } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { SidePanel } from "../ui/SidePanel";
import { Spinner } from "../ui/Spinner";
import { useToast } from "../ui/ToastProvider";
import { createVersions } from "./create-versions";
import { NameVersion } from "./NameVersion";
import { VersionRow } from "./VersionRow";
import { useVersionsDesk } from "./versions-desk";
import styles from "./VersionsPanel.module.css";

/** The versions of the board in a list, and the way to name it as it is now. */
export default function VersionsPanel(): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const { mayEdit } = useBoard();
  const { shown, show } = useVersionsDesk();
  const list = createVersions();
  const failed = () => {
    const now = list.listed();
    return now.state === "failed" && now.problem;
  };
  const versions = () => {
    const now = list.listed();
    return now.state === "here" && now.versions;
  };
  // By their ids, so that a row stays, with the focus in it, when the list comes again.
  const byId = createMemo(() => new Map((versions() || []).map((one) => [one.id, one])));
  const ids = createMemo(() => [...byId().keys()]);
  let top: HTMLDivElement | undefined;
  function endNaming(): void {
    show({ what: "list" });
    top?.querySelector("button")?.focus();
  }
  async function keep(name: string) {
    const problem = await list.keep(name);
    if (!problem) toast({ text: t("versions.kept", { name }) });
    return problem;
  }

  return (
    <SidePanel
      title={t("versions.title")}
      close={t("app.close")}
      onClose={() => show({ what: "nothing" })}
    >
      <div ref={(element) => (top = element)} class={styles.top}>
        <Show when={mayEdit()}>
          <Show
            when={shown().what === "naming"}
            fallback={
              <Button look="primary" onClick={() => show({ what: "naming" })}>
                <Icon of={BookmarkPlus} size={16} />
                {t("versions.nameNow")}
              </Button>
            }
          >
            <NameVersion label={t("versions.nameLabel")} onName={keep} onClose={endNaming} />
          </Show>
        </Show>
        <p class={styles.hint}>{t(mayEdit() ? "versions.hint" : "versions.hintReader")}</p>
      </div>
      <Switch fallback={<Spinner label={t("versions.coming")} />}>
        <Match when={failed()}>
          {(problem) => (
            <div class={styles.failed} role="alert">
              <p>{t(`problem.${problem().code}`)}</p>
              <Button onClick={() => void list.fetch()}>{t("app.tryAgain")}</Button>
            </div>
          )}
        </Match>
        <Match when={versions()}>
          <Show
            when={ids().length > 0}
            fallback={<p class={styles.nothing}>{t("versions.nothing")}</p>}
          >
            <ul class={styles.list} tabindex="-1">
              <For each={ids()}>
                {(id) => (
                  <Show when={byId().get(id)}>
                    {(version) => (
                      <VersionRow
                        version={version()}
                        list={list}
                        onOpen={() => show({ what: "version", version: version() })}
                      />
                    )}
                  </Show>
                )}
              </For>
            </ul>
          </Show>
        </Match>
      </Switch>
    </SidePanel>
  );
}
