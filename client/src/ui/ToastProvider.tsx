import { createContext, createSignal, For, type JSX, onCleanup, Show, useContext } from "solid-js";
import { createFocusReturn } from "./create-focus-return";
import styles from "./ToastProvider.module.css";

/** One short message, with at most one thing to do about it. */
export interface Toast {
  readonly text: string;
  readonly action?: ToastAction;
}

export interface ToastAction {
  readonly label: string;
  run(): void;
  /** Whether it still does what it says; without it, always. */
  mayRun?(): boolean;
}

const ToastContext = createContext<(toast: Toast) => void>();

/** How long a toast stays, ms; while the pointer or the focus rests on it, it stays longer. */
const lifetime = 8000;

/** Gives everything below it toasts. `label` names their region, `close` the button of each. */
export function ToastProvider(props: {
  label: string;
  close: string;
  children: JSX.Element;
}): JSX.Element {
  const [toasts, setToasts] = createSignal<readonly Toast[]>([]);
  const remove = (toast: Toast) => setToasts((shown) => shown.filter((other) => other !== toast));
  // A copy, so that the same message twice is two toasts; and no more than three at a time.
  const show = (toast: Toast) => setToasts((shown) => [...shown.slice(-2), { ...toast }]);

  return (
    <ToastContext.Provider value={show}>
      {props.children}
      <section class={styles.region} aria-label={props.label} aria-live="polite">
        <For each={toasts()}>
          {(toast) => <Slip toast={toast} close={props.close} onClose={() => remove(toast)} />}
        </For>
      </section>
    </ToastContext.Provider>
  );
}

function Slip(props: { toast: Toast; close: string; onClose: () => void }): JSX.Element {
  let slip: HTMLElement | undefined;
  let close: HTMLElement | undefined;
  createFocusReturn(() => slip);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => clearTimeout(timer);
  const run = () => {
    rest();
    timer = setTimeout(() => props.onClose(), lifetime);
  };
  run();
  onCleanup(rest);

  return (
    <div
      ref={(element) => (slip = element)}
      class={styles.toast}
      onPointerEnter={rest}
      onPointerLeave={run}
      onFocusIn={rest}
      onFocusOut={run}
    >
      <span>{props.toast.text}</span>
      <Show when={props.toast.action?.mayRun?.() !== false && props.toast.action}>
        {(action) => {
          // It may go from under the focus when it no longer does what it says.
          onCleanup(() => slip?.contains(document.activeElement) && close?.focus());
          return (
            <button
              type="button"
              class={styles.action}
              onClick={() => {
                action().run();
                props.onClose();
              }}
            >
              {action().label}
            </button>
          );
        }}
      </Show>
      <button
        ref={(element) => (close = element)}
        type="button"
        class={styles.close}
        aria-label={props.close}
        onClick={() => props.onClose()}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}

/** The way to show a toast. */
export function useToast(): (toast: Toast) => void {
  const show = useContext(ToastContext);
  if (!show) throw new Error("useToast needs a ToastProvider above it");
  return show;
}
