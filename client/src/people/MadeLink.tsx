import { type JSX, Show } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { CopyField } from "./CopyField";
import type { Secret } from "./links";
import styles from "./MadeLink.module.css";
import QrCode from "./QrCode";

/** The link that was just made: to be copied, or to be read by a phone's camera. */
export function MadeLink(props: { secret: Secret; onAnother: () => void }): JSX.Element {
  const t = useWords();
  return (
    <div class={styles.made}>
      <CopyField value={props.secret.url} />
      <div class={styles.elsewhere}>
        <QrCode text={props.secret.url} label={t("share.qr")} />
        <div class={styles.words}>
          <p>{t("share.qrText")}</p>
          <Show when={props.secret.passcode}>
            {(passcode) => (
              <p>
                <strong>{t("share.passcodeIs", { passcode: passcode() })}</strong>
              </p>
            )}
          </Show>
          <Button onClick={() => props.onAnother()}>{t("share.another")}</Button>
        </div>
      </div>
    </div>
  );
}
