import UserPlus from "lucide-solid/icons/user-plus";
import { createSignal, type JSX, lazy, Show } from "solid-js";
import { useFetch, useWords } from "../../i18n/WordsProvider";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { useToast } from "../../ui/ToastProvider";
import { createNarrow } from "./create-narrow";
import styles from "./ShareButton.module.css";

// Most who open a board never share it: the dialog comes when it is asked for.
const ShareDialog = lazy(() => import("./ShareDialog"));

/** Opens the dialog that makes links. */
export function ShareButton(props: { boardId: string }): JSX.Element {
  const t = useWords();
  const isNarrow = createNarrow();
  const toast = useToast();
  const fetchPart = useFetch();
  const [isOpen, setOpen] = createSignal(false);
  const open = (): void =>
    void fetchPart(ShareDialog.preload()).then(
      () => setOpen(true),
      () => toast({ text: t("problem.offline") }),
    );
  return (
    <>
      <Show
        when={isNarrow()}
        fallback={
          <span class={styles.share}>
            <Button look="primary" onClick={open}>
              <Icon of={UserPlus} size={16} />
              {t("board.share")}
            </Button>
          </span>
        }
      >
        <IconButton label={t("board.share")} onClick={open}>
          <Icon of={UserPlus} />
        </IconButton>
      </Show>
      <Show when={isOpen()}>
        <ShareDialog boardId={props.boardId} onClose={() => setOpen(false)} />
      </Show>
    </>
  );
}
