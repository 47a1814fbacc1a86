import type { Id } from "@resa/shared/model/id";
import { noteColours } from "@resa/shared/model/note-colour";
import { noteKinds } from "@resa/shared/model/note-kind";
import { For, type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { createAuthors } from "./create-authors";
import { Switch } from "../ui/Switch";
import styles from "./FilterFields.module.css";
import { type NoteFilter, toggle } from "./note-filter";

/** What a filter is made of: moments of truth or all, kinds, colours, and who made the note. */
export function FilterFields(props: {
  id: string;
  filter: NoteFilter;
  nameOf: (personId: Id) => string;
  onFilter: (filter: NoteFilter) => void;
}): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const authors = createAuthors(projection);
  return (
    <div id={props.id} class={styles.filter}>
      <Switch
        label={t("find.onlyMoments")}
        on={props.filter.onlyMoments}
        onSwitch={(onlyMoments) => props.onFilter({ ...props.filter, onlyMoments })}
      />
      <Show when={props.filter.phaseId}>
        {(phaseId) => (
          <Switch
            label={t("find.onlyPhase", {
              phase: projection.phase(phaseId()).title || t("journey.phase.untitled"),
            })}
            on
            onSwitch={() => props.onFilter({ ...props.filter, phaseId: null })}
          />
        )}
      </Show>
      <fieldset class={styles.list}>
        <legend>{t("note.kindLabel")}</legend>
        <For each={noteKinds}>
          {(kind) => (
            <button
              type="button"
              class={styles.chip}
              aria-pressed={props.filter.kinds.includes(kind)}
              onClick={() =>
                props.onFilter({ ...props.filter, kinds: toggle(props.filter.kinds, kind) })
              }
            >
              {t(`note.kind.${kind}`)}
            </button>
          )}
        </For>
      </fieldset>
      <fieldset class={styles.list}>
        <legend>{t("note.colourLabel")}</legend>
        <For each={noteColours}>
          {(colour) => (
            <button
              type="button"
              class={styles.colour}
              style={{ "--note": `var(--note-${colour})` }}
              title={t(`note.colour.${colour}`)}
              aria-label={t(`note.colour.${colour}`)}
              aria-pressed={props.filter.colours.includes(colour)}
              onClick={() =>
                props.onFilter({ ...props.filter, colours: toggle(props.filter.colours, colour) })
              }
            />
          )}
        </For>
      </fieldset>
      <Show when={authors().length > 0}>
        <fieldset class={styles.list}>
          <legend>{t("find.author")}</legend>
          <For each={authors()}>
            {(author) => (
              <button
                type="button"
                class={styles.chip}
                aria-pressed={props.filter.authors.includes(author)}
                onClick={() =>
                  props.onFilter({ ...props.filter, authors: toggle(props.filter.authors, author) })
                }
              >
                {props.nameOf(author)}
              </button>
            )}
          </For>
        </fieldset>
      </Show>
    </div>
  );
}
