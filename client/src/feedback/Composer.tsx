import type { Id } from "@resa/shared/model/id";
import { commentLimit } from "@resa/shared/model/comment";
import AtSign from "lucide-solid/icons/at-sign";
import { createSignal, createUniqueId, type JSX, onMount, Show, untrack } from "solid-js";
import { capsOf } from "../canvas/commands/keys";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import styles from "./Composer.module.css";
import { createDraft } from "./draft";
import { mentionedIn } from "./mention-query";
import { createMentionPicker, MentionList } from "./MentionList";
import { useTalk } from "./TalkProvider";

const keys = capsOf("Mod+Enter").join("+");

/** Where a comment is written. What stands there outlasts a reload; Ctrl+Enter sends it, and @ names somebody. */
export function Composer(props: {
  /** Under which the draft is kept in this browser. */
  draftKey: string;
  /** What stands there at first, when something is changed that was said before. */
  start?: string;
  label: string;
  /** What the button says. */
  done: string;
  /** Whether it takes the focus. */
  focus?: boolean;
  onSend: (text: string, mentions: readonly Id[]) => void;
  onCancel?: () => void;
}): JSX.Element {
  const t = useWords();
  const { people } = useTalk();
  const id = createUniqueId();
  const saidId = createUniqueId();
  const [draft, setDraft] = untrack(() => createDraft(props.draftKey, props.start));
  const [isOpen, setOpen] = createSignal(false);
  const [isTold, tell] = createSignal(false);
  let field: HTMLTextAreaElement | undefined;

  const picker = createMentionPicker({
    people,
    field: () => field,
    onPick(person, from, to) {
      const before = draft().text.slice(0, from);
      const after = draft().text.slice(to).replace(/^ /, "");
      const text = `${before}@${person.name} ${after}`;
      setDraft({ text, picked: [...draft().picked, person] });
      const caret = before.length + person.name.length + 2;
      field?.focus();
      field?.setSelectionRange(caret, caret);
    },
  });

  /** Why it can't be sent as it is; empty = it can. */
  const problem = (): string => {
    const text = draft().text.trim();
    // Letters that nobody sees make no comment.
    if (!/[^\s\p{C}]/u.test(text)) return t("comments.empty");
    const over = text.length - commentLimit;
    return over > 0 ? t("comments.tooLong", { count: over, most: commentLimit }) : "";
  };
  const said = (): string =>
    isTold() || draft().text.trim().length > commentLimit ? problem() : "";
  const send = (): void => {
    tell(true);
    if (problem()) return field?.focus();
    const { text, picked } = draft();
    setDraft(null);
    tell(false);
    picker.close();
    props.onSend(text.trim(), mentionedIn(text, picked));
  };
  const isShown = (): boolean => isOpen() || draft().text !== "" || props.onCancel !== undefined;

  onMount(() => {
    if (!untrack(() => props.focus) || !field) return;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  });

  return (
    <form
      class={styles.composer}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onFocusIn={() => setOpen(true)}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
        setOpen(false);
        tell(false);
        picker.close();
      }}
    >
      <label for={id} class="spoken">
        {props.label}
      </label>
      <textarea
        ref={(element) => (field = element)}
        id={id}
        class={styles.field}
        rows="1"
        dir="auto"
        value={draft().text}
        placeholder={props.label}
        autocomplete="off"
        data-composer
        aria-autocomplete="list"
        aria-controls={picker.query() ? picker.listId : undefined}
        aria-activedescendant={picker.activeId()}
        aria-invalid={said() !== "" || undefined}
        aria-describedby={saidId}
        onInput={({ currentTarget }) => {
          setDraft({ ...draft(), text: currentTarget.value });
          tell(false);
          picker.look();
        }}
        onClick={() => picker.look()}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (picker.press(event.key)) {
            event.preventDefault();
            event.stopPropagation();
          } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            send();
          } else if (event.key === "Escape" && props.onCancel) {
            event.preventDefault();
            event.stopPropagation();
            setDraft(null);
            props.onCancel();
          }
        }}
      />
      <MentionList picker={picker} />
      <p id={saidId} class={styles.said} aria-live="polite">
        {said()}
      </p>
      <Show when={isShown()}>
        <div class={styles.ways}>
          <IconButton label={t("comments.mention")} onClick={() => picker.begin()}>
            <Icon of={AtSign} size={16} />
          </IconButton>
          <span class={styles.hint}>{t("comments.keys", { keys })}</span>
          <Show when={props.onCancel}>
            <Button
              look="quiet"
              onClick={() => {
                setDraft(null);
                props.onCancel?.();
              }}
            >
              {t("comments.cancel")}
            </Button>
          </Show>
          <Button look="primary" type="submit">
            {props.done}
          </Button>
        </div>
      </Show>
    </form>
  );
}
