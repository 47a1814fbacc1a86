import { createSignal, type JSX, onCleanup, Show } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { peopleApi } from "../people-api";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { Awaited } from "./Awaited";
import { shownCode } from "./device-code";
import styles from "./DeviceCodeDialog.module.css";
import { createFetching } from "./fetched";

/** A code that makes another device this person's, to be typed there while it lasts. */
export function DeviceCodeDialog(props: { onClose: () => void }): JSX.Element {
  const t = useWords();
  const fetching = createFetching(() => peopleApi.makeDeviceCode());
  const [now, setNow] = createSignal(Date.now());
  const ticking = setInterval(() => setNow(Date.now()), 1000);
  onCleanup(() => clearInterval(ticking));

  return (
    <Dialog open title={t("device.title")} close={t("app.close")} onClose={() => props.onClose()}>
      <p>{t("device.text", { address: location.host })}</p>
      <Awaited fetching={fetching} loading={t("device.making")}>
        {(made) => (
          <Show
            when={made().expiresAt > now()}
            fallback={
              <div class={styles.over}>
                <p role="status">{t("device.over")}</p>
                <Button look="primary" onClick={() => void fetching.reload()}>
                  {t("device.again")}
                </Button>
              </div>
            }
          >
            <div class={styles.code}>
              <output class={styles.letters} aria-label={t("device.code")}>
                {shownCode(made().code)}
              </output>
              {/* Told by no live region: a second's news is none. */}
              <p class={styles.left}>
                {t("device.left", { time: clock(made().expiresAt - now()) })}
              </p>
            </div>
          </Show>
        )}
      </Awaited>
      <p class={styles.soft}>{t("device.once")}</p>
    </Dialog>
  );
}

/** `9:58` of a time in ms. */
function clock(time: number): string {
  const seconds = Math.floor(time / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
