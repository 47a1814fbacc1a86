import type Check from "lucide-solid/icons/check";
import type { JSX } from "solid-js";
import { Icon } from "../../ui/Icon";
import { Menu, type MenuItem } from "../../ui/Menu";
import styles from "./Actions.module.css";

/** An action that asks one thing more: which step, which journey. */
export function ActionMenu(props: {
  label: string;
  icon: typeof Check;
  items: readonly MenuItem[];
}): JSX.Element {
  return (
    <div class={styles.menu}>
      <Menu label={props.label} groups={[{ label: props.label, items: props.items }]}>
        <Icon of={props.icon} size={16} />
        {props.label}
      </Menu>
    </div>
  );
}
