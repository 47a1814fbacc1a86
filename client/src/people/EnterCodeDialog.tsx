import type { MeAnswer } from "@resa/shared/protocol/people";
import { createSignal, type JSX, Show } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { peopleApi } from "../people-api";
import { problemOf } from "../problem";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { TextField } from "../ui/TextField";
import { codeLength, lettersOf } from "./device-code";
import styles from "./EnterCodeDialog.module.css";

/** How far somebody is with a code. */
type Entering =
  | { readonly is: "typing"; readonly error?: string }
  | { readonly is: "sending" }
  | { readonly is: "entered"; readonly me: MeAnswer };

/** Takes the code of another device: from then on this browser is that person. */
export function EnterCodeDialog(props: { onClose: () => void }): JSX.Element {
  const t = useWords();
  const [typed, setTyped] = createSignal("");
  const [entering, setEntering] = createSignal<Entering>({ is: "typing" });
  const error = () => {
    const now = entering();
    return now.is === "typing" ? now.error : undefined;
  };
  const entered = () => {
    const now = entering();
    return now.is === "entered" ? now.me : undefined;
  };
  // All that this tab shows is the former person's.
  const close = () => (entered() ? location.assign("/") : props.onClose());

  async function send(): Promise<void> {
    const code = lettersOf(typed());
    if (code.length !== codeLength)
      return void setEntering({ is: "typing", error: t("device.missing") });
    setEntering({ is: "sending" });
    try {
      setEntering({ is: "entered", me: await peopleApi.useDeviceCode(code) });
    } catch (thrown) {
      setEntering({ is: "typing", error: t(`problem.${problemOf(thrown).code}`) });
    }
  }

  return (
    <Dialog open title={t("device.enterTitle")} close={t("app.close")} onClose={close}>
      <Show
        when={entered()}
        fallback={
          <form
            class={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              if (entering().is !== "sending") void send();
            }}
          >
            <p>{t("device.enterText")}</p>
            <TextField
              label={t("device.code")}
              value={typed()}
              placeholder="XXXX-XXXX"
              autofocus
              error={error()}
              onInput={(text) => {
                setTyped(text);
                setEntering({ is: "typing" });
              }}
            />
            <Button look="primary" type="submit" disabled={entering().is === "sending"}>
              {t("device.enter")}
            </Button>
          </form>
        }
      >
        {(me) => (
          <div class={styles.form} role="status">
            <p>
              <strong>
                {me().name ? t("device.done", { name: me().name }) : t("device.doneNameless")}
              </strong>
            </p>
            <p>{t("device.doneText")}</p>
            <Button look="primary" onClick={close}>
              {t("device.toBoards")}
            </Button>
          </div>
        )}
      </Show>
    </Dialog>
  );
}
