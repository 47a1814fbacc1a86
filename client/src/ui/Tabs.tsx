import { createUniqueId, For, type JSX } from "solid-js";
import styles from "./Tabs.module.css";

/** One of the tabs. */
export interface Tab<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** Several sheets in one place, of which one is in view. Arrows, Home and End go from tab to tab. */
export function Tabs<T extends string>(props: {
  label: string;
  tabs: readonly Tab<T>[];
  chosen: T;
  onChoose: (value: T) => void;
  /** The sheet that is in view. */
  children: JSX.Element;
}): JSX.Element {
  const id = createUniqueId();
  const go = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const at = props.tabs.findIndex(({ value }) => value === props.chosen);
    const target = targetOf(event.key, at, props.tabs.length);
    const tab = target === undefined ? undefined : props.tabs.at(target % props.tabs.length);
    if (!tab) return;
    event.preventDefault();
    props.onChoose(tab.value);
    event.currentTarget.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={props.label} class={styles.tabs} onKeyDown={go}>
        <For each={props.tabs}>
          {({ value, label }) => (
            <button
              type="button"
              role="tab"
              id={`${id}-${value}`}
              class={styles.tab}
              aria-selected={value === props.chosen}
              aria-controls={`${id}-sheet`}
              tabindex={value === props.chosen ? 0 : -1}
              onClick={() => props.onChoose(value)}
            >
              {label}
            </button>
          )}
        </For>
      </div>
      <div
        role="tabpanel"
        id={`${id}-sheet`}
        class={styles.sheet}
        aria-labelledby={`${id}-${props.chosen}`}
      >
        {props.children}
      </div>
    </>
  );
}

function targetOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return at + 1;
    case "ArrowLeft":
      return at - 1;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
