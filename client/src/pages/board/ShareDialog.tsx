import { createMemo, For, type JSX, Show } from "solid-js";
import { relativeTime } from "../../i18n/relative-time";
import { useLanguage, useWords } from "../../i18n/WordsProvider";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { useToast } from "../../ui/ToastProvider";
import { CopyField } from "./CopyField";
import { createLinks, type Link } from "./links";
import styles from "./ShareDialog.module.css";

/** Makes a link to the board, and takes links back. */
export default function ShareDialog(props: { boardId: string; onClose: () => void }): JSX.Element {
  const t = useWords();
  return (
    <Dialog open title={t("share.title")} close={t("app.close")} onClose={() => props.onClose()}>
      <p class={styles.text}>{t("share.text")}</p>
      <Sharing boardId={props.boardId} />
    </Dialog>
  );
}

function Sharing(props: { boardId: string }): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const links = createMemo(() => createLinks(props.boardId));
  const problem = () => {
    const state = links().state();
    return typeof state === "string" ? null : state.problem;
  };
  const withdraw = async (link: Link): Promise<void> => {
    await links().withdraw(link.id);
    if (!problem()) toast({ text: t("share.withdrawn") });
  };

  return (
    <>
      <Show
        when={links().made()}
        fallback={
          <Button
            look="primary"
            autofocus
            disabled={links().state() === "making"}
            onClick={() => void links().make()}
          >
            {links().state() === "making" ? t("share.making") : t("share.make")}
          </Button>
        }
      >
        {(made) => <CopyField value={made().url} />}
      </Show>
      <Show when={problem()}>
        {(problem) => (
          <p class={styles.problem} role="alert">
            {t(`problem.${problem().code}`)}
          </p>
        )}
      </Show>
      <Show when={links().list().length > 0}>
        <section class={styles.links}>
          <h3>{t("share.links")}</h3>
          <ul>
            <For each={links().list()}>
              {(link) => <LinkRow link={link} onWithdraw={() => void withdraw(link)} />}
            </For>
          </ul>
        </section>
      </Show>
    </>
  );
}

function LinkRow(props: { link: Link; onWithdraw: () => void }): JSX.Element {
  const t = useWords();
  const [language] = useLanguage();
  const when = () =>
    relativeTime(language(), props.link.createdAt, Date.now()) ?? t("home.justNow");
  return (
    <li class={styles.link}>
      <div>
        {t(`share.role.${props.link.role === "facilitator" ? "editor" : props.link.role}`)}
        <div class={styles.when}>{t("share.madeOn", { when: when() })}</div>
      </div>
      <Button look="quiet" onClick={() => props.onWithdraw()}>
        {t("share.withdraw")}
      </Button>
    </li>
  );
}
