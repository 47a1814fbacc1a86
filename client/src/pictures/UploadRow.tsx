import X from "lucide-solid/icons/x";
import { createMemo, type JSX, Show } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import type { DropOff } from "./drop-off";
import { type Failure, mayComeYet } from "./upload";
import styles from "./UploadPanel.module.css";
import type { Upload } from "./uploads";

/** One picture on its way: how far it has come, or why it did not, and what to do. */
export function UploadRow(props: {
  upload: Upload<DropOff>;
  onCancel: () => void;
  onTryAgain: () => void;
}): JSX.Element {
  const t = useWords();
  const name = (): string => props.upload.name || t("picture.unnamed");
  const failure = createMemo(() => {
    const now = props.upload.now();
    return now.state === "failed" ? now.why : null;
  });
  /** 0 to 1. */
  const part = (): number => {
    const now = props.upload.now();
    return now.state === "sending" ? now.part : now.state === "reading" ? 1 : 0;
  };
  const said = (): string => {
    const now = props.upload.now();
    if (now.state === "sending")
      return t("picture.sending", { percent: Math.round(100 * now.part) });
    return t(now.state === "reading" ? "picture.reading" : "picture.waiting");
  };
  const sentenceOf = (why: Failure): string => {
    switch (why) {
      case "offline":
        return t("picture.failedOffline");
      case "not-permitted":
        return t("picture.notPermitted");
      case "left-behind":
        return t("picture.leftBehind");
      default:
        return t(`problem.${why}`);
    }
  };

  return (
    <li class={styles.row}>
      <div class={styles.line}>
        <span class={styles.name}>{name()}</span>
        <IconButton
          label={t(failure() ? "picture.dismiss" : "picture.cancel", { name: name() })}
          onClick={() => props.onCancel()}
        >
          <Icon of={X} size={16} />
        </IconButton>
      </div>
      <Show
        when={failure()}
        fallback={
          <>
            <progress
              class={styles.progress}
              aria-label={t("picture.progress", { name: name() })}
              max={1}
              value={part()}
            />
            <span class={styles.said}>{said()}</span>
          </>
        }
      >
        {(why) => (
          <>
            <p role="alert">{sentenceOf(why())}</p>
            <Show when={mayComeYet(why())}>
              <div>
                <Button onClick={() => props.onTryAgain()}>{t("picture.tryAgain")}</Button>
              </div>
            </Show>
          </>
        )}
      </Show>
    </li>
  );
}
