import { type JSX, Show } from "solid-js";

/** What is said of a thing, under what it is, in a `<dl>`; nothing where nothing is said. */
export function Said(props: { label: string; text: string }): JSX.Element {
  return (
    <Show when={props.text}>
      <div>
        <dt>{props.label}</dt>
        <dd>{props.text}</dd>
      </div>
    </Show>
  );
}
