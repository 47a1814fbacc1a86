import { nameLimit } from "@resa/shared/model/person";
import { createSignal, type JSX, untrack } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { problemOf } from "../problem";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";
import styles from "./NameForm.module.css";

/** Asks for a name. `onName` gets it trimmed; when it rejects with a `Problem`, the form says why. */
export function NameForm(props: {
  /** The name so far, empty when there is none. */
  name: string;
  /** What the button says. */
  submit: string;
  onName: (name: string) => Promise<void>;
}): JSX.Element {
  const t = useWords();
  const [name, setName] = createSignal(untrack(() => props.name));
  const [state, setState] = createSignal<"asking" | "sending" | { error: string }>("asking");
  const error = () => {
    const now = state();
    return typeof now === "string" ? undefined : now.error;
  };

  async function send(): Promise<void> {
    const given = name().trim();
    if (given === "") return void setState({ error: t("people.nameMissing") });
    setState("sending");
    try {
      await props.onName(given);
      setState("asking");
    } catch (thrown) {
      setState({ error: t(`problem.${problemOf(thrown).code}`) });
    }
  }

  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (state() !== "sending") void send();
      }}
    >
      <TextField
        label={t("people.yourName")}
        value={name()}
        placeholder={t("people.namePlaceholder")}
        autocomplete="name"
        maxLength={nameLimit}
        autofocus
        error={error()}
        onInput={setName}
      />
      <Button look="primary" type="submit" disabled={state() === "sending"}>
        {props.submit}
      </Button>
    </form>
  );
}
