import X from "lucide-solid/icons/x";
import { type JSX, onMount } from "solid-js";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";
import floating from "./floating-panel.module.css";
import styles from "./SidePanel.module.css";
import { createFocusReturn } from "./create-focus-return";
import { createSidePlace } from "./create-side-place";

/**
 * A panel that floats at the right of what it is about, and fills a narrow window. It takes the place of another that stands there, and
 * gets the focus when it comes, and gives it back when it goes; Escape leaves it, or goes one level up in it.
 */
export function SidePanel(props: {
  title: string;
  /** What the button that closes it is called. */
  close: string;
  onClose: () => void;
  /** Closes it where nothing else is said. */
  onEscape?: () => void;
  /** Stands before the title. */
  before?: JSX.Element;
  ref?: (panel: HTMLElement) => void;
  children: JSX.Element;
}): JSX.Element {
  let element: HTMLElement | undefined;
  let title: HTMLHeadingElement | undefined;
  createFocusReturn(() => element);
  createSidePlace(() => props.onClose());
  onMount(() => title?.focus({ preventScroll: true }));
  return (
    <aside
      ref={(panel) => {
        element = panel;
        props.ref?.(panel);
      }}
      class={`${floating.panel} ${styles.panel}`}
      aria-label={props.title}
      data-side-panel
      on:keydown={(event) => {
        if (event.key !== "Escape" || event.isComposing || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        (props.onEscape ?? props.onClose)();
      }}
    >
      <header class={styles.head}>
        {props.before}
        <h2 ref={(heading) => (title = heading)} tabindex="-1">
          {props.title}
        </h2>
        <IconButton label={props.close} onClick={() => props.onClose()}>
          <Icon of={X} />
        </IconButton>
      </header>
      {props.children}
    </aside>
  );
}
