import type { Headings, NoteGrid } from "@resa/shared/formats/note-grid";
import type { Id } from "@resa/shared/model/id";
import { createMemo, For, type JSX, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { planGrid, planSheet } from "../board/grid-plan";
import type { Landing } from "../board/note-commands";
import { useWords } from "../i18n/WordsProvider";
import styles from "./PastePreview.module.css";
import { ScrollBox } from "./ScrollBox";

/** So many rows and columns of the table are drawn; more make no picture clearer. */
const shown = 20;

/** Which note will come into which lane and step, and what is added for it. */
export function GridPicture(props: {
  grid: NoteGrid;
  landing: Landing;
  headings: Headings;
}): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const plan = createMemo(() => {
    projection.changed();
    return "laneId" in props.landing
      ? planGrid(projection.arrangement, props.landing, props.grid)
      : planSheet(props.grid);
  });
  const added = (places: readonly (Id | null)[]): number =>
    places.filter((place) => place === null).length;
  const texts = createMemo(() => {
    const cells = new Map<string, string>();
    for (const { row, column, text } of props.grid.notes) cells.set(`${row}/${column}`, text);
    return cells;
  });

  const stepName = (id: Id | null, column: number): string =>
    id === null
      ? props.grid.steps[column] || t("clipboard.newStep")
      : projection.step(id).title || t("journey.step.untitled");
  const laneName = (id: Id | null, row: number): string => {
    if (id === null) return props.grid.lanes[row]?.name || t("clipboard.newLane");
    const { name, role } = projection.lane(id);
    return name || t(`lane.role.${role}`);
  };

  return (
    <>
      <ScrollBox>
        <table class={styles.grid}>
          <thead>
            <tr>
              <td />
              <For each={plan().steps.slice(0, shown)}>
                {(id, column) => (
                  <th scope="col" data-new={id === null || undefined}>
                    {stepName(id, column())}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={plan().lanes.slice(0, shown)}>
              {(id, row) => (
                <tr>
                  <th scope="row" data-new={id === null || undefined}>
                    {laneName(id, row())}
                  </th>
                  <For each={plan().steps.slice(0, shown)}>
                    {(_, column) => <td>{texts().get(`${row()}/${column()}`)?.slice(0, 200)}</td>}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </ScrollBox>
      <p class={styles.text}>
        <Show when={"laneId" in props.landing} fallback={t("clipboard.newJourney")}>
          <Show when={added(plan().steps) > 0}>
            {t("clipboard.newSteps", { count: added(plan().steps) })}{" "}
          </Show>
          <Show when={added(plan().lanes) > 0}>
            {t("clipboard.newLanes", { count: added(plan().lanes) })}{" "}
          </Show>
          <Show when={props.headings.steps || props.headings.lanes}>
            {t("clipboard.keepTitles")}
          </Show>
        </Show>
      </p>
    </>
  );
}
