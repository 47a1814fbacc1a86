import type { Id } from "@resa/shared/model/id";
import type { JSX } from "solid-js";
import { BringButton } from "./BringButton";
import { HandMenu } from "./HandMenu";
import styles from "./Lead.module.css";
import { TimerButton } from "./TimerButton";

/** What of leading stands in the bar of whoever presents stop by stop. Ending is asked for there; on a phone only the timer has room. */
export function PresenterTools(props: { nameOf: (personId: Id) => string }): JSX.Element {
  return (
    <>
      <TimerButton side="above" />
      <span class={styles.wide}>
        <BringButton />
        <HandMenu nameOf={props.nameOf} />
      </span>
    </>
  );
}
