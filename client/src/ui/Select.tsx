import { createUniqueId, For, type JSX, Show } from "solid-js";
import styles from "./Select.module.css";

/** One of the choices. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Choices that belong together, under a heading when there is one. */
export interface ChoiceGroup {
  readonly label?: string;
  readonly choices: readonly Choice[];
}

/** One of many, by the browser's own list: it works by keys and by thumb everywhere. In a `form` it stands among text fields; in a `cell` of a table its label is only spoken. */
export function Select(props: {
  label: string;
  look?: "field" | "form" | "cell";
  groups: readonly ChoiceGroup[];
  value: string;
  disabled?: boolean;
  onChoose: (value: string) => void;
}): JSX.Element {
  const id = createUniqueId();
  const options = (group: ChoiceGroup): JSX.Element => (
    <For each={group.choices}>
      {({ value, label }) => (
        <option value={value} selected={value === props.value}>
          {label}
        </option>
      )}
    </For>
  );
  return (
    <div class={styles.field} data-look={props.look ?? "field"}>
      <label for={id} class={props.look === "cell" ? "spoken" : styles.label}>
        {props.label}
      </label>
      <select
        id={id}
        class={styles.select}
        disabled={props.disabled}
        onChange={({ currentTarget }) => {
          props.onChoose(currentTarget.value);
          // What was not taken is not shown as chosen.
          currentTarget.value = props.value;
        }}
      >
        <For each={props.groups}>
          {(group) => (
            <Show when={group.label} fallback={options(group)}>
              <optgroup label={group.label}>{options(group)}</optgroup>
            </Show>
          )}
        </For>
      </select>
    </div>
  );
}
