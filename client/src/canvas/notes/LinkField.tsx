import Check from "lucide-solid/icons/check";
import Unlink from "lucide-solid/icons/unlink";
import { createSignal, type JSX, onCleanup, onMount, Show, untrack } from "solid-js";
import type { Formatting } from "../../board/formatting";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { TextField } from "../../ui/TextField";
import styles from "./TextToolbar.module.css";

/** Asks where the selected words lead. */
export function LinkField(props: {
  formatting: Formatting;
  /** Where they lead now. */
  link: string | null;
  onEnd: () => void;
}): JSX.Element {
  const t = useWords();
  const [address, setAddress] = createSignal(untrack(() => props.link) ?? "");
  const [isBad, setBad] = createSignal(false);
  let form: HTMLFormElement | undefined;

  onMount(() => {
    props.formatting.hold(true);
    onCleanup(() => props.formatting.hold(false));
    form?.querySelector("input")?.select();
    // Its keys are its own: undo takes back what was typed here, not what was done on the board.
    form?.addEventListener("keydown", (event) => event.key !== "Escape" && event.stopPropagation());
  });

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (props.formatting.link(address())) props.onEnd();
    else setBad(true);
  };

  return (
    <form ref={(element) => (form = element)} class={styles.link} noValidate onSubmit={submit}>
      <TextField
        label={t("text.address")}
        labelHidden
        type="url"
        placeholder={t("text.address")}
        value={address()}
        error={isBad() ? t("text.badAddress") : undefined}
        autofocus
        onInput={(value) => {
          setAddress(value);
          setBad(false);
        }}
      />
      <IconButton label={t("text.apply")} onClick={() => form?.requestSubmit()}>
        <Icon of={Check} />
      </IconButton>
      <Show when={props.link !== null}>
        <IconButton
          label={t("text.unlink")}
          onClick={() => {
            props.formatting.unlink();
            props.onEnd();
          }}
        >
          <Icon of={Unlink} />
        </IconButton>
      </Show>
    </form>
  );
}
