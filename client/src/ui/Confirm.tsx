import { type JSX, onCleanup, onMount } from "solid-js";
import { Button } from "./Button";
import styles from "./Confirm.module.css";

/**
 * Asks once, in place, before what can't be undone: what will happen, a way to do it and a way back. Escape is the way back.
 * The focus returns to where it was, or else to the list around it (a `ul` with `tabindex="-1"`).
 */
export function Confirm(props: {
  /** What goes, and what stays. */
  text: string;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}): JSX.Element {
  let box: HTMLDivElement | undefined;
  const before = document.activeElement;
  onMount(() => {
    const list = box?.closest("ul");
    box?.scrollIntoView({ block: "nearest" });
    box?.querySelector<HTMLElement>("button:last-child")?.focus();
    onCleanup(() => {
      const isHeld = box?.contains(document.activeElement) ?? false;
      queueMicrotask(() => {
        const back = before?.isConnected ? before : list;
        if (isHeld && back instanceof HTMLElement) back.focus();
      });
    });
  });
  return (
    <div
      ref={(element) => (box = element)}
      class={styles.confirm}
      role="group"
      aria-label={props.text}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Not the dialog around it.
        event.preventDefault();
        event.stopPropagation();
        props.onNo();
      }}
    >
      <p>{props.text}</p>
      <div class={styles.ways}>
        <Button look="danger" onClick={() => props.onYes()}>
          {props.yes}
        </Button>
        <Button onClick={() => props.onNo()}>{props.no}</Button>
      </div>
    </div>
  );
}
