import type { LinkAnswer } from "@resa/shared/protocol/links";
import type { PersonAnswer } from "@resa/shared/protocol/people";
import Copy from "lucide-solid/icons/copy";
import QrIcon from "lucide-solid/icons/qr-code";
import { createSignal, type JSX, Show } from "solid-js";
import { relativeTime } from "../i18n/relative-time";
import { useLanguage, useWords } from "../i18n/WordsProvider";
import { problemOf } from "../problem";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import { useToast } from "../ui/ToastProvider";
import { Confirm } from "../ui/Confirm";
import { CopyField } from "./CopyField";
import { linkFacts, linkTitle } from "./link-words";
import type { Secret } from "./links";
import styles from "./LinkRow.module.css";
import QrCode from "./QrCode";

/** One link of the list: what it gives, how far it reaches, and who came by it. */
export function LinkRow(props: {
  link: LinkAnswer;
  /** What it reads like, where that is known. */
  secret: Secret | undefined;
  cameBy: readonly PersonAnswer[];
  /** Rejects with a `Problem`. */
  onWithdraw: () => Promise<void>;
}): JSX.Element {
  const t = useWords();
  const [language] = useLanguage();
  const toast = useToast();
  const [shown, show] = createSignal<"facts" | "copy" | "code" | "withdraw">("facts");
  const toggle = (part: "copy" | "code") => show((now) => (now === part ? "facts" : part));
  const title = () => linkTitle(props.link, t);
  const when = () =>
    relativeTime(language(), props.link.createdAt, Date.now()) ?? t("home.justNow");
  const names = () => props.cameBy.map(({ name }) => name || t("people.unnamed")).join(", ");

  async function withdraw(): Promise<void> {
    try {
      await props.onWithdraw();
      toast({ text: t("share.withdrawn") });
    } catch (thrown) {
      show("facts");
      toast({ text: t(`problem.${problemOf(thrown).code}`) });
    }
  }

  return (
    <li class={styles.row}>
      <div class={styles.head}>
        <div class={styles.words}>
          <p class={styles.title}>{title()}</p>
          <p class={styles.facts}>
            {[...linkFacts(props.link, language(), t), t("share.madeOn", { when: when() })].join(
              " · ",
            )}
          </p>
          <Show when={names()}>
            <p class={styles.facts}>{t("share.cameBy", { names: names() })}</p>
          </Show>
        </div>
        <div class={styles.ways}>
          <Show when={props.secret}>
            <IconButton
              label={t("share.copyOf", { link: title() })}
              pressed={shown() === "copy"}
              onClick={() => toggle("copy")}
            >
              <Icon of={Copy} />
            </IconButton>
            <IconButton
              label={t("share.qrOf", { link: title() })}
              pressed={shown() === "code"}
              onClick={() => toggle("code")}
            >
              <Icon of={QrIcon} />
            </IconButton>
          </Show>
          <Button
            look="quiet"
            label={t("share.withdrawOf", { link: title() })}
            onClick={() => show("withdraw")}
          >
            {t("share.withdraw")}
          </Button>
        </div>
      </div>
      <Show when={shown() === "copy" && props.secret}>
        {(secret) => <CopyField value={secret().url} />}
      </Show>
      <Show when={shown() === "code" && props.secret}>
        {(secret) => <QrCode text={secret().url} label={t("share.qr")} />}
      </Show>
      <Show when={shown() === "withdraw"}>
        <Confirm
          text={
            props.cameBy.length > 0
              ? t("share.withdrawText", { count: props.cameBy.length })
              : t("share.withdrawNobody")
          }
          yes={t("share.withdrawYes")}
          no={t("share.keep")}
          onYes={() => void withdraw()}
          onNo={() => show("facts")}
        />
      </Show>
    </li>
  );
}
