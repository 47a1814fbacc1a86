import type Check from "lucide-solid/icons/check";
import { For, type JSX } from "solid-js";
import { Icon } from "../../ui/Icon";
import styles from "./Actions.module.css";

/** Something that can be done with what is selected. */
export interface Action {
  readonly label: string;
  readonly icon: typeof Check;
  readonly disabled?: boolean;
  /** It takes something away. */
  readonly danger?: boolean;
  run(): void;
}

/** What can be done with what is selected, one under the other. */
export function Actions(props: {
  actions: readonly Action[];
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
            onClick={() => action.run()}
          >
            <Icon of={action.icon} size={16} />
            {action.label}
          </button>
        )}
      </For>
    </div>
  );
}
