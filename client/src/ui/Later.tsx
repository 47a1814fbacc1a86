import {
  type Component,
  createEffect,
  createRoot,
  createSignal,
  type JSX,
  onCleanup,
  Show,
} from "solid-js";
import { Dynamic } from "solid-js/web";
import { fetchBehind } from "../fetch-behind";

/** A part of a page that is fetched apart from it. */
export interface Later<Props extends object> {
  (props: Props): JSX.Element;
  /** Fetches it before it is drawn; rejects when offline. */
  fetch(): Promise<void>;
}

/**
 * A part that is fetched when it is first wanted, once the rest of the page can be seen. Until it has come nothing stands in its place, and where it can't come the
 * page goes on without it, and asks again: unlike `lazy`, whose failure takes the whole page away, with all that is not saved yet.
 */
export function later<Props extends object>(
  load: () => Promise<{ readonly default: Component<Props> }>,
): Later<Props> {
  const [part, setPart] = createRoot(() => createSignal<Component<Props>>());
  const fetch = async (): Promise<void> => {
    const { default: component } = await load();
    setPart(() => component);
  };
  // It may stand in a thousand places, and is asked for once.
  let places = 0;
  let stop: () => void;
  const Part = (props: Props): JSX.Element => {
    createEffect(() => {
      if (part()) return;
      // What stands there already is drawn first.
      if (places++ === 0) stop = fetchBehind(fetch);
      onCleanup(() => --places === 0 && stop());
    });
    return (
      <Show when={part()}>{(component) => <Dynamic component={component()} {...props} />}</Show>
    );
  };
  return Object.assign(Part, { fetch });
}
