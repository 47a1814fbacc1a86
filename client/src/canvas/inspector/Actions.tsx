import { For, type JSX, Show } from "solid-js";
import { Icon } from "../../ui/Icon";
import type { MenuItem } from "../../ui/Menu";
import styles from "./Actions.module.css";

/** What can be done with what is selected, one under the other. */
export function Actions(props: {
  actions: readonly MenuItem[];
  /** Whether they belong to the field above them, without a rule between. */
  close?: boolean;
  children?: JSX.Element;
}): JSX.Element {
  return (
    <div class={styles.actions} data-close={props.close}>
      {props.children}
      <For each={props.actions}>
        {(action) => (
          <button
            type="button"
            class={styles.action}
            data-danger={action.danger}
            disabled={action.disabled}
            onClick={() => action.onSelect()}
          >
            <Show when={action.icon}>{(icon) => <Icon of={icon()} size={16} />}</Show>
            {action.label}
          </button>
        )}
      </For>
    </div>
  );
}
