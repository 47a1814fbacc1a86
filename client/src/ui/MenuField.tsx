import ChevronDown from "lucide-solid/icons/chevron-down";
import { type JSX, Show } from "solid-js";
import { Icon } from "./Icon";
import { Menu, type MenuGroup } from "./Menu";
import styles from "./MenuField.module.css";

/** A field whose value is chosen from a menu. */
export function MenuField(props: {
  /** What stands above it. */
  label: string;
  /** The same with its value, as the name of the menu: "Channel: Phone". */
  name: string;
  /** The value, as it is shown. */
  chosen: JSX.Element;
  groups: readonly MenuGroup[];
  /** It can only be read. */
  disabled?: boolean;
  /** What stands below, such as a field for a value of one's own. */
  children?: JSX.Element;
}): JSX.Element {
  const chosen = (): JSX.Element => <span class={styles.chosen}>{props.chosen}</span>;
  return (
    <div class={styles.field}>
      {/* Else the name of the menu says it. */}
      <span class={styles.label} aria-hidden={!props.disabled}>
        {props.label}
      </span>
      <Show when={!props.disabled} fallback={chosen()}>
        <div class={styles.menu}>
          <Menu label={props.name} side="below-start" groups={props.groups}>
            {chosen()}
            <Icon of={ChevronDown} size={16} />
          </Menu>
        </div>
      </Show>
      {props.children}
    </div>
  );
}
