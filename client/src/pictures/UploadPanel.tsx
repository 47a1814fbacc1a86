import { createMemo, createSignal, createEffect, For, type JSX, on, Show } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import type { DropOff } from "./drop-off";
import styles from "./UploadPanel.module.css";
import { UploadRow } from "./UploadRow";
import type { Uploads } from "./uploads";

/** The pictures that have not arrived, at the bottom left: how far they are, and why one did not come. */
export function UploadPanel(props: { uploads: Uploads<DropOff> }): JSX.Element {
  const t = useWords();
  const all = (): ReturnType<Uploads<DropOff>["all"]> => props.uploads.all();
  const failed = createMemo(() => all().filter(({ now }) => now().state === "failed").length);
  const title = (): string => {
    const coming = all().length - failed();
    return coming > 0
      ? t("picture.coming", { count: coming })
      : t("picture.notCome", { count: failed() });
  };
  const [news, setNews] = createSignal("");
  createEffect(
    on(
      () => all().length,
      (count, before = 0) => {
        if (count > 0) setNews(title());
        else if (before > 0) setNews("");
        return count;
      },
    ),
  );

  return (
    <>
      <p class="spoken" aria-live="polite">
        {news()}
      </p>
      <Show when={all().length > 0}>
        <section class={styles.panel} aria-label={title()}>
          <h2 class={styles.title}>{title()}</h2>
          <ul class={styles.rows}>
            <For each={all()}>
              {(upload) => (
                <UploadRow
                  upload={upload}
                  onCancel={() => props.uploads.cancel(upload)}
                  onTryAgain={() => props.uploads.tryAgain(upload)}
                />
              )}
            </For>
          </ul>
        </section>
      </Show>
    </>
  );
}
