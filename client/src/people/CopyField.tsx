import Copy from "lucide-solid/icons/copy";
import { createSignal, type JSX, onMount } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { TextField } from "../ui/TextField";
import styles from "./CopyField.module.css";

/** A link that is there to be copied. Over plain http browsers have no clipboard: then it stands selected. */
export function CopyField(props: { value: string }): JSX.Element {
  const t = useWords();
  const [outcome, setOutcome] = createSignal<"none" | "copied" | "byHand">("none");
  let field: HTMLDivElement | undefined;

  // The field selects what is in it when it gets the focus.
  const select = () => field?.querySelector("input")?.focus();
  onMount(select);

  async function copy(): Promise<void> {
    try {
      // Absent on plain http, whatever its type says: that is caught below.
      await navigator.clipboard.writeText(props.value);
      setOutcome("copied");
    } catch {
      setOutcome("byHand");
      select();
    }
  }

  const said = () => {
    switch (outcome()) {
      case "none":
        return t("share.once");
      case "copied":
        return t("share.copied");
      case "byHand":
        return t("share.copyByHand");
    }
  };

  return (
    <div class={styles.copy} ref={(element) => (field = element)}>
      <TextField label={t("share.link")} value={props.value} readOnly />
      <Button look="primary" onClick={() => void copy()}>
        <Icon of={Copy} size={16} />
        {t("share.copy")}
      </Button>
      <p class={styles.said} aria-live="polite">
        {said()}
      </p>
    </div>
  );
}
