import {
  gridOfTable,
  gridOfTexts,
  guessHeadings,
  type Headings,
} from "@resa/shared/formats/note-grid";
import { createMemo, createSignal, For, type JSX, Show, untrack } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import type { Desk, Question } from "./desk";
import { GridPicture } from "./GridPicture";
import styles from "./PastePreview.module.css";
import { putNotes } from "./paste";
import { ScrollBox } from "./ScrollBox";

/** The most notes that a list becomes, and as many of them as are shown. */
const limits = { notes: 200, shown: 20 } as const;

/** Shows what will come where, and pastes it or not. */
export default function PastePreview(props: {
  desk: Desk;
  question: Question;
  onClose: () => void;
}): JSX.Element {
  const t = useWords();
  const { pasted, landing } = untrack(() => props.question);
  const [headings, setHeadings] = createSignal<Headings>(
    pasted.type === "table" ? guessHeadings(pasted.rows) : { steps: false, lanes: false },
  );
  const grid = createMemo(() =>
    pasted.type === "table"
      ? gridOfTable(pasted.rows, headings())
      : gridOfTexts(pasted.texts.slice(0, limits.notes)),
  );
  const title = (): string => t("clipboard.paste", { count: grid().notes.length });
  const paste = (): void => {
    const { desk } = props;
    void putNotes(desk, grid(), landing, pasted.type === "table").catch(() =>
      desk.toast({ text: t("problem.offline") }),
    );
    props.onClose();
  };

  return (
    <Dialog open title={title()} close={t("app.close")} onClose={() => props.onClose()}>
      <Show
        when={pasted.type === "table" && pasted}
        fallback={<List texts={pasted.type === "texts" ? pasted.texts : []} />}
      >
        {(table) => (
          <>
            <p class={styles.text}>{t("clipboard.table")}</p>
            <HeadingChoice rows={table().rows} headings={headings()} onChoose={setHeadings} />
            <GridPicture grid={grid()} landing={landing} headings={headings()} />
          </>
        )}
      </Show>
      <div class={styles.actions}>
        <Button onClick={() => props.onClose()}>{t("app.cancel")}</Button>
        <Button look="primary" autofocus disabled={grid().notes.length === 0} onClick={paste}>
          {title()}
        </Button>
      </div>
    </Dialog>
  );
}

function HeadingChoice(props: {
  rows: readonly (readonly string[])[];
  headings: Headings;
  onChoose: (headings: Headings) => void;
}): JSX.Element {
  const t = useWords();
  return (
    <div class={styles.choice}>
      <Show when={props.rows.length > 1}>
        <label>
          <input
            type="checkbox"
            checked={props.headings.steps}
            onChange={({ currentTarget }) =>
              props.onChoose({ ...props.headings, steps: currentTarget.checked })
            }
          />
          {t("clipboard.stepTitles")}
        </label>
      </Show>
      <label>
        <input
          type="checkbox"
          checked={props.headings.lanes}
          onChange={({ currentTarget }) =>
            props.onChoose({ ...props.headings, lanes: currentTarget.checked })
          }
        />
        {t("clipboard.laneNames")}
      </label>
    </div>
  );
}

function List(props: { texts: readonly string[] }): JSX.Element {
  const t = useWords();
  const rest = (): number => Math.min(props.texts.length, limits.notes) - limits.shown;
  return (
    <>
      <p class={styles.text}>
        {t("clipboard.lines")}
        <Show when={props.texts.length > limits.notes}>
          {" "}
          {t("clipboard.onlyFirst", { limit: limits.notes, lines: props.texts.length })}
        </Show>
      </p>
      <ScrollBox>
        <ol class={styles.list}>
          <For each={props.texts.slice(0, limits.shown)}>{(text) => <li>{text}</li>}</For>
        </ol>
        <Show when={rest() > 0}>
          <p class={styles.text}>{t("clipboard.more", { count: rest() })}</p>
        </Show>
      </ScrollBox>
    </>
  );
}
