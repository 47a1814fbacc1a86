import {
  type Accessor,
  createMemo,
  createSignal,
  createUniqueId,
  For,
  type JSX,
  Show,
} from "solid-js";
import { colourOfPerson } from "../board/person-colour";
import { useWords } from "../i18n/WordsProvider";
import { Avatar } from "../ui/Avatar";
import styles from "./Composer.module.css";
import { mentionable, type MentionQuery, mentionQuery, type Person } from "./mention-query";

/** Who can be named behind an @, while one is typed. The focus stays in the text. */
export interface MentionPicker {
  readonly listId: string;
  readonly query: Accessor<MentionQuery | null>;
  readonly offered: Accessor<readonly Person[]>;
  readonly active: Accessor<number>;
  /** The id of the line that Enter takes. */
  activeId(): string | undefined;
  /** Looks what stands before the caret. */
  look(): void;
  /** Writes an @ where the caret is. */
  begin(): void;
  /** Whether a key was meant for the list. */
  press(key: string): boolean;
  pick(person: Person): void;
  close(): void;
}

export function createMentionPicker(parts: {
  readonly people: () => Promise<readonly Person[]>;
  readonly field: () => HTMLTextAreaElement | undefined;
  /** Somebody is picked for what stands between two places of the text. */
  readonly onPick: (person: Person, from: number, to: number) => void;
}): MentionPicker {
  const listId = createUniqueId();
  const [query, setQuery] = createSignal<MentionQuery | null>(null);
  const [people, setPeople] = createSignal<readonly Person[]>([]);
  const [active, setActive] = createSignal(0);
  const offered = createMemo(() => {
    const asked = query();
    return asked ? mentionable(people(), asked.typed) : [];
  });
  let isAsked = false;

  const look = (): void => {
    const field = parts.field();
    const found = field ? mentionQuery(field.value.slice(0, field.selectionEnd)) : null;
    setQuery(found);
    setActive(0);
    if (!found || isAsked) return;
    isAsked = true;
    // Without the list, a name is only a word.
    parts.people().then(setPeople, () => (isAsked = false));
  };
  const pick = (person: Person): void => {
    const asked = query();
    if (!asked) return;
    setQuery(null);
    parts.onPick(person, asked.from, asked.from + 1 + asked.typed.length);
  };

  return {
    listId,
    query,
    offered,
    active,
    activeId: () => (offered().length > 0 ? `${listId}-${active()}` : undefined),
    look,
    begin() {
      const field = parts.field();
      if (!field) return;
      field.focus();
      const isWordBefore = /\S$/.test(field.value.slice(0, field.selectionStart));
      field.setRangeText(
        isWordBefore ? " @" : "@",
        field.selectionStart,
        field.selectionEnd,
        "end",
      );
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    },
    press(key) {
      const count = offered().length;
      if (count === 0) return false;
      if (key === "ArrowDown") setActive((active() + 1) % count);
      else if (key === "ArrowUp") setActive((active() + count - 1) % count);
      else if (key === "Escape") setQuery(null);
      else if (key === "Enter" || key === "Tab") {
        const person = offered()[active()];
        if (person) pick(person);
      } else return false;
      return true;
    },
    pick,
    close: () => setQuery(null),
  };
}

/** The names that are offered, under the text. */
export function MentionList(props: { picker: MentionPicker }): JSX.Element {
  const t = useWords();
  const picked = (person: Person): void => props.picker.pick(person);
  return (
    <>
      <Show when={props.picker.offered().length > 0}>
        <div
          id={props.picker.listId}
          class={styles.mentions}
          role="listbox"
          aria-label={t("comments.mention")}
        >
          <For each={props.picker.offered()}>
            {(person, at) => (
              <div
                id={`${props.picker.listId}-${at()}`}
                class={styles.person}
                role="option"
                aria-selected={at() === props.picker.active()}
                // The focus stays in the text, on a phone with its keyboard.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => picked(person)}
              >
                <Avatar name={person.name} colour={colourOfPerson(person.id)} size={24} />
                <bdi>{person.name}</bdi>
              </div>
            )}
          </For>
        </div>
      </Show>
      <span class="spoken" aria-live="polite">
        {props.picker.offered().length > 0
          ? t("comments.offered", { count: props.picker.offered().length })
          : ""}
      </span>
    </>
  );
}
