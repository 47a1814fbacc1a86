import Check from "lucide-solid/icons/check";
import { createSignal, For, type JSX, Show } from "solid-js";
import { Icon } from "./Icon";
import buttonStyles from "./IconButton.module.css";
import styles from "./Menu.module.css";
import { moveFocus } from "./menu-keys";
import { moveBeside, type Side } from "./place-beside";
import { addTooltip } from "./tooltip";

export interface MenuItem {
  readonly label: string;
  readonly icon?: typeof Check;
  /** A picture in the place of an icon. */
  readonly picture?: JSX.Element;
  /** A line that explains it. */
  readonly hint?: string;
  /** For one of several choices: whether it is the chosen one. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
  /** It takes something away. */
  readonly danger?: boolean;
  onSelect(): void;
}

/** Items that belong together, under a heading when there is one. */
export interface MenuGroup {
  readonly label?: string;
  readonly items: readonly MenuItem[];
}

/**
 * A button that opens a menu. Arrows, Home, End and first letters move in it, Escape and a click elsewhere
 * close it, and the focus goes back to the button.
 */
export function Menu(props: {
  /** The name of the button and of the menu. */
  label: string;
  /** What the button shows. */
  children: JSX.Element;
  groups: readonly MenuGroup[];
  side?: Side;
  /** Where Tab is to pass its button by: -1. */
  tabindex?: 0 | -1;
  /** What is shown beside the button instead of its name. */
  tooltip?: string;
  /** The pointer has come down on the button. */
  onPress?: (event: PointerEvent) => void;
}): JSX.Element {
  const [isOpen, setOpen] = createSignal(false);
  let button: HTMLButtonElement | undefined;
  let menu: HTMLDivElement | undefined;

  // The press on the button of an open menu closes it as a press elsewhere; the click must not open it again.
  let wasOpen = false;

  function open(): void {
    if (!menu || !button) return;
    menu.showPopover();
    moveBeside(menu, button, props.side ?? "below-end");
    moveFocus(menu, "first");
  }

  function close(): void {
    menu?.hidePopover();
    button?.focus();
  }

  return (
    <>
      <button
        ref={(element) => {
          button = element;
          addTooltip(element, () => ({ text: props.tooltip ?? props.label }));
        }}
        type="button"
        tabindex={props.tabindex}
        class={buttonStyles.button}
        aria-label={props.label}
        aria-haspopup="menu"
        aria-expanded={isOpen()}
        onPointerDown={(event) => {
          wasOpen = isOpen();
          props.onPress?.(event);
        }}
        onClick={() => {
          if (!wasOpen) open();
          wasOpen = false;
        }}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          open();
        }}
      >
        {props.children}
      </button>
      <div
        ref={(element) => (menu = element)}
        class={styles.menu}
        popover="auto"
        role="menu"
        aria-label={props.label}
        onBeforeToggle={(event) => setOpen(event.newState === "open")}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === "Tab") close();
          else if (event.key === "Escape") {
            event.preventDefault();
            close();
          } else if (moveFocus(event.currentTarget, event.key)) event.preventDefault();
        }}
      >
        <Show when={isOpen()}>
          <For each={props.groups}>{(group) => <Group group={group} onSelected={close} />}</For>
        </Show>
      </div>
    </>
  );
}

function Group(props: { group: MenuGroup; onSelected: () => void }): JSX.Element {
  return (
    <div class={styles.group} role="group" aria-label={props.group.label}>
      <Show when={props.group.label}>
        <div class={styles.heading} aria-hidden="true">
          {props.group.label}
        </div>
      </Show>
      <For each={props.group.items}>
        {(item) => (
          <button
            type="button"
            class={styles.item}
            role={item.checked === undefined ? "menuitem" : "menuitemradio"}
            aria-checked={item.checked}
            data-danger={item.danger}
            disabled={item.disabled}
            tabindex="-1"
            onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
            onClick={() => {
              // First away, so that what the item opens can take the focus.
              props.onSelected();
              item.onSelect();
            }}
          >
            <span class={styles.mark}>
              <Show when={item.checked ? Check : item.icon} fallback={item.picture}>
                {(icon) => <Icon of={icon()} size={16} />}
              </Show>
            </span>
            <span>
              {item.label}
              <Show when={item.hint}>
                <span class={styles.hint}>{item.hint}</span>
              </Show>
            </span>
          </button>
        )}
      </For>
    </div>
  );
}
