import { nameLimit } from "@resa/shared/model/person";
import { passcodeLength } from "@resa/shared/protocol/link-limits";
import { createSignal, type JSX, Show, untrack } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";
import type { JoinFailure } from "./join-failure";
import styles from "./JoinForm.module.css";

/** What the form is at. What was missing when it was sent is a failure like the server's. */
type FormState =
  | { readonly is: "asking" | "sending" | "nameless" }
  | Exclude<JoinFailure, { is: "dead" }>;

/** Asks for a name, and for a passcode once the link turns out to have one. Whatever goes wrong, what was typed stays. */
export function JoinForm(props: {
  /** The name so far, empty when there is none. */
  name: string;
  /** Tries to come in; answers what kept it from succeeding. */
  onEnter: (name: string, passcode: string) => Promise<JoinFailure | undefined>;
}): JSX.Element {
  const t = useWords();
  const [name, setName] = createSignal(untrack(() => props.name));
  /** Null until the link has asked for one. */
  const [passcode, setPasscode] = createSignal<string | null>(null);
  const [state, setState] = createSignal<FormState>({ is: "asking" });

  const nameError = () => {
    const { is } = state();
    if (is === "nameless") return t("people.nameMissing");
    return is === "name" ? t("problem.invalid") : undefined;
  };
  const passcodeError = () => {
    const now = state();
    // That there is one, its label says.
    return now.is === "passcode" && now.why === "wrong" ? t("join.passcodeWrong") : undefined;
  };
  const passing = () => {
    const now = state();
    if (now.is !== "passing") return undefined;
    return now.wait === null ? t(`join.${now.why}`) : t("join.busyFor", { count: now.wait });
  };

  async function send(): Promise<void> {
    const given = name().trim();
    if (given === "") return void setState({ is: "nameless" });
    setState({ is: "sending" });
    const failure = await props.onEnter(given, passcode() ?? "");
    if (failure?.is === "passcode") setPasscode((typed) => typed ?? "");
    setState(failure === undefined || failure.is === "dead" ? { is: "asking" } : failure);
  }

  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (state().is !== "sending") void send();
      }}
    >
      <TextField
        label={t("people.yourName")}
        value={name()}
        placeholder={t("people.namePlaceholder")}
        autocomplete="name"
        maxLength={nameLimit}
        autofocus
        error={nameError()}
        onInput={setName}
      />
      <Show when={passcode() !== null}>
        <TextField
          label={t("join.passcode")}
          value={passcode() ?? ""}
          hint={t("join.passcodeHint")}
          maxLength={passcodeLength.most}
          autofocus
          error={passcodeError()}
          onInput={setPasscode}
        />
      </Show>
      <Show when={passing()}>
        {(words) => (
          <p class={styles.problem} role="alert">
            {words()}
          </p>
        )}
      </Show>
      <Button look="primary" type="submit" disabled={state().is === "sending"}>
        {t("join.enter")}
      </Button>
    </form>
  );
}
