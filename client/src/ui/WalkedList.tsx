import ChevronDown from "lucide-solid/icons/chevron-down";
import ChevronUp from "lucide-solid/icons/chevron-up";
import {
  type ComponentProps,
  createEffect,
  createMemo,
  createSignal,
  For,
  type JSX,
  on,
  Show,
} from "solid-js";
import { Button } from "./Button";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";
import styles from "./WalkedList.module.css";

/** A row: what kind of thing it is, what that is called, and what is said under it. */
interface WalkedRow {
  readonly icon: ComponentProps<typeof Icon>["of"];
  readonly tone?: "good" | "danger" | "warning" | "accent";
  readonly title: string;
  readonly foot: JSX.Element;
}

/** So many rows are drawn at first, and with each press on "more". */
const page = 100;

/** A list that one walks along, by its rows or by the arrows over it, while what is chosen is shown elsewhere. */
export function WalkedList<Item extends { readonly key: string }>(props: {
  items: readonly Item[];
  row: (item: Item) => WalkedRow;
  /** The key of the one that is shown; null = none yet. */
  current: string | null;
  onChoose: (item: Item) => void;
  /** Stands beside the arrows. `at` = how far one has come, -1 = not begun. */
  head: (at: number) => JSX.Element;
  words: { readonly previous: string; readonly next: string; more(count: number): string };
}): JSX.Element {
  const [drawn, setDrawn] = createSignal(page);
  // Items are made anew at each change; a row goes by its key, so that it stands, and keeps the focus, while its item does.
  const byKey = createMemo(() => new Map(props.items.map((item) => [item.key, item])));
  const keys = createMemo(() => [...byKey().keys()]);
  const at = createMemo(() => keys().indexOf(props.current ?? ""));
  let list: HTMLUListElement | undefined;

  const step = (by: 1 | -1): void => {
    const { length } = keys();
    const from = at() === -1 && by === -1 ? 0 : at();
    const item = byKey().get(keys()[(from + by + length) % length] ?? "");
    if (item) props.onChoose(item);
  };
  createEffect(
    on(at, (index) => {
      if (index >= drawn()) setDrawn(index + page);
      list?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
    }),
  );

  return (
    <>
      <div class={styles.walk}>
        {props.head(at())}
        <Show when={keys().length > 0}>
          <IconButton label={props.words.previous} onClick={() => step(-1)}>
            <Icon of={ChevronUp} />
          </IconButton>
          <IconButton label={props.words.next} onClick={() => step(1)}>
            <Icon of={ChevronDown} />
          </IconButton>
        </Show>
      </div>
      <ul ref={(element) => (list = element)} class={styles.list}>
        <For each={keys().slice(0, drawn())}>
          {(key) => (
            <Show when={byKey().get(key)}>
              {(item) => {
                const row = createMemo(() => props.row(item()));
                return (
                  <li>
                    <button
                      type="button"
                      class={styles.row}
                      data-tone={row().tone}
                      aria-current={key === props.current || undefined}
                      onClick={() => props.onChoose(item())}
                    >
                      <Icon of={row().icon} size={16} />
                      <bdi class={styles.title}>{row().title}</bdi>
                      <span class={styles.foot}>{row().foot}</span>
                    </button>
                  </li>
                );
              }}
            </Show>
          )}
        </For>
        <Show when={keys().length > drawn()}>
          <li class={styles.more}>
            <Button look="quiet" onClick={() => setDrawn((count) => count + page)}>
              {props.words.more(keys().length - drawn())}
            </Button>
          </li>
        </Show>
      </ul>
    </>
  );
}
