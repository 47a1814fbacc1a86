import { createSignal, type JSX, onMount } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { createFocusReturn } from "../ui/create-focus-return";
import { TextField } from "../ui/TextField";
import { Toggles } from "../ui/Toggles";
import { useAttempt } from "./lead-desk";
import styles from "./Lead.module.css";
import { lengthOf } from "./time-words";

/** The minutes that one mostly needs. */
const presets = ["1", "2", "3", "5", "10", "15", "20", "30"] as const;

/** Sets a timer: minutes, and off it goes, or it waits for everybody to be ready. */
export function TimerSetter(props: { onClose: () => void }): JSX.Element {
  const t = useWords();
  const attempt = useAttempt();
  const [minutes, setMinutes] = createSignal("5");
  const [isWrong, setWrong] = createSignal(false);
  let form: HTMLFormElement | undefined;
  createFocusReturn(() => form);
  onMount(() => form?.querySelector<HTMLElement>("[aria-pressed=true]")?.focus());

  async function set(isRunning: boolean): Promise<void> {
    const length = lengthOf(minutes());
    setWrong(length === null);
    if (length !== null && (await attempt((leading) => leading.setTimer(length, isRunning))))
      props.onClose();
  }

  return (
    <form
      ref={(element) => (form = element)}
      class={styles.setter}
      aria-label={t("timer.set")}
      onSubmit={(event) => {
        event.preventDefault();
        void set(true);
      }}
      on:keydown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        props.onClose();
      }}
    >
      <Toggles
        label={t("timer.presets")}
        look="row"
        items={presets.map((value) => ({ value, label: value }))}
        pressed={(value) => value === minutes().trim()}
        onPress={setMinutes}
      />
      <TextField
        label={t("timer.own")}
        value={minutes()}
        inputMode="numeric"
        maxLength={6}
        error={isWrong() ? t("timer.invalid") : undefined}
        onInput={(value) => {
          setMinutes(value);
          setWrong(false);
        }}
      />
      <div class={styles.ends}>
        <Button look="primary" type="submit">
          {t("timer.start")}
        </Button>
        <Button onClick={() => void set(false)}>{t("timer.ready")}</Button>
        <Button look="quiet" onClick={() => props.onClose()}>
          {t("timer.cancel")}
        </Button>
      </div>
    </form>
  );
}
