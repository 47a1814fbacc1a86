import { titleLimit } from "@resa/shared/model/board";
import { createSignal, type JSX, untrack } from "solid-js";
import { useWords } from "../../i18n/WordsProvider";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { Switch } from "../../ui/Switch";
import { TextField } from "../../ui/TextField";
import { useToast } from "../../ui/ToastProvider";
import { createSending } from "../create-sending";
import styles from "./SaveTemplate.module.css";
import { templateApi } from "../../template-api";

/** Asks what a template of a board is to be called, and whether what is written on the notes comes along; keeps it. */
export default function SaveTemplate(props: {
  board: { readonly id: string; readonly title: string };
  onKept?: () => void;
  onClose: () => void;
}): JSX.Element {
  const t = useWords();
  return (
    <Dialog open title={t("template.save")} close={t("app.close")} onClose={() => props.onClose()}>
      <p class={styles.text}>{t("template.text")}</p>
      <Form {...props} />
    </Dialog>
  );
}

function Form(props: Parameters<typeof SaveTemplate>[0]): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const [title, setTitle] = createSignal(untrack(() => props.board.title));
  const [hasTexts, setHasTexts] = createSignal(true);
  const sending = createSending(() => {
    const given = title().trim();
    return given === "" ? t("template.titleMissing") : keep(given);
  });
  async function keep(title: string): Promise<void> {
    await templateApi.keep({ title, board: props.board.id, texts: hasTexts() });
    toast({ text: t("template.kept", { title }) });
    props.onKept?.();
    props.onClose();
  }

  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void sending.send();
      }}
    >
      <TextField
        label={t("template.title")}
        value={title()}
        maxLength={titleLimit}
        autofocus
        error={sending.error()}
        onInput={setTitle}
      />
      <div>
        <Switch label={t("template.withTexts")} on={hasTexts()} onSwitch={setHasTexts} />
        <p class={styles.hint}>{hasTexts() ? t("template.filled") : t("template.empty")}</p>
      </div>
      <Button look="primary" type="submit" disabled={sending.isUnderWay()}>
        {sending.isUnderWay() ? t("template.keeping") : t("template.keep")}
      </Button>
    </form>
  );
}
