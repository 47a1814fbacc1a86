import { nameLimit } from "@resa/shared/model/person";
import { createSignal, type JSX, untrack } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";
import { createSending } from "./create-sending";
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
  const sending = createSending(() => {
    const given = name().trim();
    return given === "" ? t("people.nameMissing") : props.onName(given);
  });

  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void sending.send();
      }}
    >
      <TextField
        label={t("people.yourName")}
        value={name()}
        placeholder={t("people.namePlaceholder")}
        autocomplete="name"
        maxLength={nameLimit}
        autofocus
        error={sending.error()}
        onInput={setName}
      />
      <Button look="primary" type="submit" disabled={sending.isUnderWay()}>
        {props.submit}
      </Button>
    </form>
  );
}
