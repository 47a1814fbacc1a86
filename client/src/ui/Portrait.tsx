import { createEffect, createSignal, type JSX, on, Show } from "solid-js";
import { initialsOf } from "./Avatar";
import styles from "./Portrait.module.css";

/** A face: a picture, or where there is none (or it can't be had), the first letters of a name. For the eye only: the name stands beside it. */
export function Portrait(props: {
  name: string;
  /** Where the picture is. */
  src: string | null;
  /** px, 44 by default. */
  size?: number;
  /** Drawn with a broken edge: somebody who isn't one of us. */
  outside?: boolean;
}): JSX.Element {
  const [missing, setMissing] = createSignal(false);
  createEffect(on([() => props.src], () => void setMissing(false), { defer: true }));
  return (
    <span
      class={styles.portrait}
      style={{ "--size": `${props.size ?? 44}px` }}
      data-outside={props.outside || undefined}
      data-initials={initialsOf(props.name)}
      aria-hidden="true"
    >
      <Show when={!missing() && props.src}>
        {(src) => <img src={src()} alt="" draggable={false} onError={() => setMissing(true)} />}
      </Show>
    </span>
  );
}
