import { versionNameLimit } from "@resa/shared/model/version";
import { createSignal, type JSX, untrack } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import type { Problem } from "../problem";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";
import styles from "./VersionsPanel.module.css";

/** Asks for the name of a version, in place. Escape is the way back. */
export function NameVersion(props: {
  label: string;
  value?: string;
  onName: (name: string) => Promise<Problem | null>;
  onClose: () => void;
}): JSX.Element {
  const t = useWords();
  const [name, setName] = createSignal(untrack(() => props.value) ?? "");
  const [sending, setSending] = createSignal<"no" | "yes" | Problem>("no");
  const error = (): string | undefined => {
    const now = sending();
    return typeof now === "string" ? undefined : t(`problem.${now.code}`);
  };
  async function send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (sending() === "yes" || name().trim() === "") return;
    setSending("yes");
    const problem = await props.onName(name().trim());
    if (problem) setSending(problem);
    else props.onClose();
  }
  return (
    <form
      class={styles.naming}
      onSubmit={(event) => void send(event)}
      on:keydown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        props.onClose();
      }}
    >
      <TextField
        label={props.label}
        value={name()}
        placeholder={t("versions.example")}
        maxLength={versionNameLimit}
        autofocus
        error={error()}
        onInput={setName}
      />
      <div class={styles.ways}>
        <Button look="primary" type="submit" disabled={name().trim() === "" || sending() === "yes"}>
          {t("versions.keep")}
        </Button>
        <Button onClick={() => props.onClose()}>{t("app.cancel")}</Button>
      </div>
    </form>
  );
}
