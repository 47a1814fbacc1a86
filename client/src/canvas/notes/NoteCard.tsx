import { lineHeights } from "@resa/shared/layout/note-extent";
import type { Id } from "@resa/shared/model/id";
import { wordsOf } from "@resa/shared/model/text-run";
import { createEffect, createMemo, For, type JSX, onCleanup, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { colourOfPerson } from "../../board/person-colour";
import { useWords } from "../../i18n/WordsProvider";
import { later } from "../../ui/Later";
import { useCanvas } from "../CanvasProvider";
import { journeyOfNote } from "../select/journey-of";
import { keyOfNote } from "../select/thing";
import { isTouchpoint } from "../touchpoints/is-touchpoint";
import styles from "./NoteCard.module.css";
import { NoteEditing } from "./fetch-writing";
import { NoteText } from "./NoteText";

const KindIcon = later(() => import("./KindIcon"));
const MomentMark = later(() => import("../moments/MomentMark"));
const NotePicture = later(() => import("./NotePicture"));
const TouchpointMark = later(() => import("../touchpoints/TouchpointMark"));

/** One note, at the place that the layout gives it within whatever holds it. */
export function NoteCard(props: { noteId: Id }): JSX.Element {
  const t = useWords();
  const { projection, presence, mayEdit } = useBoard();
  const { selection, tabStop, dragger, editing, edit, marks, feedback } = useCanvas();
  const noteId = untrack(() => props.noteId);
  const note = projection.note(noteId);
  const box = createMemo(() => projection.noteBox(noteId));
  const runs = createMemo(() => projection.runs(noteId));
  // What holds links can't be a button itself.
  const isButton = (): boolean => !isEditing() && runs().every(({ link }) => link === null);
  const isMoment = createMemo(() => projection.moment(noteId) !== null);
  const isEditing = createMemo(() => editing() === noteId);
  /** What is said of it as a touchpoint, where it is one. */
  const said = createMemo(() => isTouchpoint(note, projection.lane) && `said-${noteId}`);
  const selected = (): boolean => selection.has(noteId);
  const others = createMemo(() =>
    presence.selectors(noteId).flatMap((id) => presence.peer(id) ?? []),
  );

  const key = keyOfNote(noteId);
  const journeyId = (): Id | undefined => journeyOfNote(projection.arrangement, noteId);
  /** On a sheet Tab comes to one place; beside the sheets to every note. */
  const isStop = createMemo(() => {
    const sheet = journeyId();
    return sheet === undefined || tabStop.isAt(key, sheet);
  });
  onCleanup(() => tabStop.leave(key));

  /** How far the note is drawn from its place: dragged here, or by somebody else. */
  const offset = createMemo(() => {
    const own = dragger.offset(noteId);
    if (own) return own;
    const peerId = presence.dragger(noteId);
    const drag = peerId === null ? null : presence.peer(peerId)?.drag;
    return drag ? { dx: drag.dx, dy: drag.dy, by: "other" as const } : null;
  });

  let card: HTMLElement | undefined;
  createEffect((was: boolean) => {
    const is = isEditing();
    if (was && !is && card?.isConnected) card.focus({ preventScroll: true });
    return is;
  }, false);

  return (
    <div
      ref={(element) => (card = element)}
      class={styles.card}
      data-note={noteId}
      data-colour={note.colour}
      data-selected={selected() || undefined}
      data-drag={offset()?.by}
      data-mark={marks.of(noteId)}
      tabindex={isEditing() ? undefined : isStop() ? 0 : -1}
      role={isButton() ? "button" : isEditing() ? undefined : "group"}
      aria-pressed={isButton() ? selected() : undefined}
      aria-current={isButton() || isEditing() ? undefined : selected()}
      aria-label={t("note.described", {
        kind: t(`note.kind.${note.kind}`),
        text:
          [
            wordsOf(runs()),
            note.picture && (note.alt || t("note.undescribed")),
            isMoment() && t("moments.moment"),
            feedback()?.say(noteId),
          ]
            .filter(Boolean)
            .join(". ") || t("note.empty"),
      })}
      aria-describedby={said() || undefined}
      style={{
        "--note": `var(--note-${note.colour})`,
        left: `${box()?.x ?? 0}px`,
        top: `${box()?.y ?? 0}px`,
        width: `${box()?.width ?? 0}px`,
        height: `${box()?.height ?? 0}px`,
        "--picture": `${box()?.pictureHeight ?? 0}px`,
        "font-size": `${box()?.fontSize ?? 14}px`,
        "line-height": `${lineHeights[box()?.fontSize ?? 14]}px`,
        transform: offset() ? `translate(${offset()?.dx}px, ${offset()?.dy}px)` : undefined,
      }}
      onFocus={(event) => {
        const sheet = journeyId();
        if (sheet !== undefined) tabStop.visit(key, sheet);
        // The keyboard selects as it goes; a pointer selects when it is lifted.
        if (event.currentTarget.matches(":focus-visible") && !selected()) selection.set([noteId]);
      }}
      onDblClick={(event) => {
        event.stopPropagation();
        if (mayEdit()) edit(noteId);
      }}
    >
      <Show when={note.picture}>
        <NotePicture noteId={noteId} />
      </Show>
      <Show
        when={isEditing()}
        fallback={
          <p class={styles.text}>
            <NoteText runs={runs()} mayTab={selected()} />
          </p>
        }
      >
        <NoteEditing noteId={noteId} />
      </Show>
      <Show when={note.kind !== "plain"}>
        <span class={styles.kind} title={t(`note.kind.${note.kind}`)}>
          <KindIcon kind={note.kind} />
        </span>
      </Show>
      <Show when={isMoment()}>
        <MomentMark />
      </Show>
      <Show when={said()}>{(id) => <TouchpointMark noteId={noteId} id={id()} />}</Show>
      {feedback()?.mark({ kind: "note", id: noteId })}
      <Show when={others()[0]}>
        {(first) => (
          <span class={styles.others} style={{ "--person": colourOfPerson(first().person.id) }}>
            <For each={others().slice(0, 3)}>{(peer) => <span data-who={peer.person.name} />}</For>
          </span>
        )}
      </Show>
    </div>
  );
}
