import type { Id } from "@resa/shared/model/id";
import Link from "lucide-solid/icons/link";
import MessageCircle from "lucide-solid/icons/message-circle";
import Pencil from "lucide-solid/icons/pencil";
import X from "lucide-solid/icons/x";
import { createMemo, type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useMoreWords, useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { useCanvas } from "../CanvasProvider";
import type { TalkedOf } from "../feedback-desk";
import { keyOfThing, type Thing } from "../select/thing";
import type { Target } from "../view/deep-link";
import { Fields } from "./Fields";
import floating from "../../ui/floating-panel.module.css";
import styles from "./Inspector.module.css";
import { createLinkCopier } from "./link-copier";
import { thingIcon } from "./thing-icon";
import { createUncovering } from "./uncovering";

/** What is selected: notes, or one other thing. */
export type Subject = { readonly kind: "notes" } | Thing;

const notes: Subject = { kind: "notes" };
const keyOf = (subject: Subject): string =>
  subject.kind === "notes" ? "notes" : keyOfThing(subject);

/** The fields of what is selected, at the right; on a phone at the bottom. */
export default function Inspector(): JSX.Element {
  const t = useWords();
  const hasWords = useMoreWords();
  const { selection, edit, editing, feedback } = useCanvas();
  const { mayEdit } = useBoard();
  const copyLink = createLinkCopier();
  let panel: HTMLElement | undefined;

  const subject = createMemo<Subject>(() => selection.thing() ?? notes, notes, {
    equals: (one, other) => keyOf(one) === keyOf(other),
  });
  const loneNote = (): Id | null =>
    selection.all().length === 1 ? (selection.all()[0] ?? null) : null;
  const title = (): string => {
    const { kind } = subject();
    if (kind !== "notes") return t(`inspector.kind.${kind}`);
    return loneNote() ? t("note.note") : t("inspector.selected", { count: selection.all().length });
  };
  /** What a link can lead to. */
  const target = (): Target | null => {
    const now = subject();
    const noteId = loneNote();
    if (now.kind === "notes") return noteId === null ? null : { kind: "note", id: noteId };
    return now.kind === "step" || now.kind === "journey" ? { kind: now.kind, id: now.id } : null;
  };
  const talkedOf = createMemo<TalkedOf | null>(
    () => {
      const now = subject();
      if (now.kind === "cell") return null;
      const id = now.kind === "notes" ? loneNote() : now.id;
      return id === null ? null : { kind: now.kind === "notes" ? "note" : now.kind, id };
    },
    null,
    { equals: (one, other) => one?.id === other?.id },
  );
  createUncovering(() => panel);

  /** Back to what is selected, or where that isn't in the page, to the canvas. */
  const goBack = (): void => {
    const now = subject();
    const face =
      now.kind === "notes"
        ? `[data-note="${CSS.escape(selection.all()[0] ?? "")}"]`
        : `[data-thing="${CSS.escape(keyOfThing(now))}"]`;
    const element = document.querySelector<HTMLElement>(face);
    if (element) element.focus({ preventScroll: true });
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };

  return (
    <Show when={hasWords()}>
      <aside
        ref={(element) => (panel = element)}
        class={`${floating.panel} ${styles.inspector}`}
        aria-label={t("inspector.label")}
        data-inspector
        data-editing-open={editing() !== null || undefined}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || event.defaultPrevented) return;
          event.preventDefault();
          goBack();
        }}
      >
        <header class={styles.head}>
          <h2>
            <Icon of={thingIcon[subject().kind]} size={16} />
            {title()}
          </h2>
          <Show when={mayEdit() && loneNote()}>
            {(noteId) => (
              <IconButton label={t("note.edit")} keys="Enter" onClick={() => edit(noteId())}>
                <Icon of={Pencil} />
              </IconButton>
            )}
          </Show>
          <Show when={feedback() && talkedOf()}>
            {(thing) => (
              <IconButton
                label={t("comments.title")}
                keys="Alt+C"
                onClick={() => feedback()?.reach(thing().id)}
              >
                <Icon of={MessageCircle} />
              </IconButton>
            )}
          </Show>
          <Show when={target()}>
            {(target) => (
              <IconButton label={t("inspector.link")} onClick={() => void copyLink(target())}>
                <Icon of={Link} />
              </IconButton>
            )}
          </Show>
          <IconButton
            label={t("app.close")}
            keys="Esc"
            onClick={() => {
              goBack();
              selection.set([]);
            }}
          >
            <Icon of={X} />
          </IconButton>
        </header>
        <div class={styles.body} data-fields>
          <Show when={subject()} keyed>
            {(subject) => <Fields subject={subject} />}
          </Show>
          <Show when={talkedOf()} keyed>
            {(thing) => (
              <div class={styles.talk} data-first={!mayEdit() || undefined}>
                {feedback()?.section(thing)}
              </div>
            )}
          </Show>
        </div>
      </aside>
    </Show>
  );
}
