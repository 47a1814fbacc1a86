import type X from "lucide-solid/icons/x";
import type { JSX } from "solid-js";
import { Dynamic } from "solid-js/web";

/** A lucide icon in Resa's line. It has no name of its own: what holds it has. */
export function Icon(props: { of: typeof X; size?: number }): JSX.Element {
  return (
    <Dynamic component={props.of} size={props.size ?? 18} strokeWidth={1.75} aria-hidden="true" />
  );
}
