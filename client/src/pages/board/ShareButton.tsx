import UserPlus from "lucide-solid/icons/user-plus";
import { createSignal, type JSX, Show } from "solid-js";
import { useWords } from "../../i18n/WordsProvider";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { createNarrow } from "./create-narrow";
import { ShareDialog } from "./ShareDialog";
import styles from "./ShareButton.module.css";

/** Opens the dialog that makes links. */
export function ShareButton(props: { boardId: string }): JSX.Element {
  const t = useWords();
  const isNarrow = createNarrow();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <>
      <Show
        when={isNarrow()}
        fallback={
          <span class={styles.share}>
            <Button look="primary" onClick={() => setOpen(true)}>
              <Icon of={UserPlus} size={16} />
              {t("share.open")}
            </Button>
          </span>
        }
      >
        <IconButton label={t("share.open")} onClick={() => setOpen(true)}>
          <Icon of={UserPlus} />
        </IconButton>
      </Show>
      <ShareDialog boardId={props.boardId} open={isOpen()} onClose={() => setOpen(false)} />
    </>
  );
}
