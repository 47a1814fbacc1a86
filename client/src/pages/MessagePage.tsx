import { type JSX, Show } from "solid-js";
import styles from "./MessagePage.module.css";

/** A quiet page that says one thing, and what to do next (its children). */
export function MessagePage(props: {
  title: string;
  text?: string;
  children?: JSX.Element;
}): JSX.Element {
  return (
    <main id="main" tabindex="-1" class={styles.page}>
      <div class={styles.sheet}>
        <img src="/resa.svg" alt="" width="32" height="32" />
        <h1>{props.title}</h1>
        <Show when={props.text}>
          <p class={styles.text}>{props.text}</p>
        </Show>
        {props.children}
      </div>
    </main>
  );
}
