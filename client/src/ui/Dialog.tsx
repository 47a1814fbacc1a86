import X from "lucide-solid/icons/x";
import { createUniqueId, type JSX, onCleanup, onMount, Show } from "solid-js";
import styles from "./Dialog.module.css";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";

interface DialogProps {
  readonly title: string;
  /** The name of the button that closes it. */
  readonly close: string;
  onClose: () => void;
  /** As wide as the window takes it. */
  readonly wide?: boolean;
  readonly children: JSX.Element;
}

/** A modal dialog, while `open`. Escape, its cross and a click beside it ask to close it; the focus goes back. */
export function Dialog(props: DialogProps & { open: boolean }): JSX.Element {
  return (
    <Show when={props.open}>
      <Modal
        title={props.title}
        close={props.close}
        wide={props.wide ?? false}
        onClose={() => props.onClose()}
      >
        {props.children}
      </Modal>
    </Show>
  );
}

function Modal(props: DialogProps): JSX.Element {
  const titleId = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  let disposed = false;

  onMount(() => dialog?.showModal());
  onCleanup(() => {
    disposed = true;
    // Before it leaves the page, so that the browser gives the focus back.
    dialog?.close();
  });

  return (
    <dialog
      ref={(element) => (dialog = element)}
      class={styles.dialog}
      data-wide={props.wide || undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onClose={() => disposed || props.onClose()}
      onPointerDown={(event) => event.target === dialog && props.onClose()}
      // What is typed in a dialog is not meant for the page behind it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class={styles.sheet}>
        <div class={styles.head}>
          <h2 id={titleId}>{props.title}</h2>
          <IconButton label={props.close} onClick={() => props.onClose()}>
            <Icon of={X} />
          </IconButton>
        </div>
        {props.children}
      </div>
    </dialog>
  );
}
