import type { Id } from "@resa/shared/model/id";
import Plus from "lucide-solid/icons/plus";
import { createMemo, createUniqueId, For, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useCustomers } from "../board/use-customers";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { GroupHead } from "./GroupHead";
import type { JourneyPlaces } from "./journey-places";
import styles from "./Matrix.module.css";
import { MatrixRow } from "./MatrixRow";
import { createMatrixSum } from "./matrix-sum";

/** Customer types by product groups: which journeys there are, how many people were asked, and what nobody has drawn yet. */
export function Matrix(props: { places: JourneyPlaces }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const customers = useCustomers();
  const titleId = createUniqueId();
  const places = untrack(() => props.places);
  const nobodys = places.of("");
  const sum = createMatrixSum(projection, places);
  /** A row for the journeys of nobody, and a column for those of no group, where there are any. */
  const rows = createMemo<readonly Id[]>(() =>
    nobodys().length > 0 ? [...projection.personas(), ""] : projection.personas(),
  );
  const columns = createMemo<readonly Id[]>(() =>
    sum().ungrouped > 0 || projection.groups().length === 0
      ? [...projection.groups(), ""]
      : projection.groups(),
  );
  const hint = (): string | null => {
    if (projection.personas().length === 0) return t("persona.matrix.noPersonas");
    return projection.groups().length === 0 ? t("persona.matrix.needsGroup") : null;
  };
  let table: HTMLTableElement | undefined;
  const addGroup = (): void => {
    if (customers.addGroup("") === null) return;
    // The last one's name is opened to be written.
    const names = table?.querySelectorAll<HTMLElement>("[data-name] button") ?? [];
    Array.from(names).at(-1)?.click();
  };

  return (
    <section class={styles.matrix}>
      <h2 id={titleId}>{t("persona.matrix.title")}</h2>
      <p class={styles.text}>{hint() ?? t("persona.matrix.text")}</p>
      <p class={styles.sum} aria-live="polite">
        {[
          t("persona.matrix.journeyCount", { count: sum().journeys }),
          t("persona.matrix.emptyCount", { count: sum().empty }),
          t("persona.matrix.interviewed", { count: sum().interviews }),
        ].join(" · ")}
      </p>
      <Show when={mayEdit()}>
        <div>
          <Button onClick={addGroup}>
            <Icon of={Plus} size={16} /> {t("persona.matrix.addGroup")}
          </Button>
        </div>
      </Show>
      <Show when={rows().length > 0}>
        <div
          // What scrolls must take the focus, or the keyboard never sees its end.
          ref={(box) => (box.tabIndex = 0)}
          class={styles.window}
          role="region"
          aria-labelledby={titleId}
        >
          <table ref={(element) => (table = element)} class={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t("persona.matrix.who")}</th>
                <For each={columns()}>
                  {(groupId) => (
                    <Show
                      when={groupId}
                      fallback={<th scope="col">{t("persona.matrix.noGroup")}</th>}
                    >
                      <GroupHead groupId={groupId} />
                    </Show>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={rows()}>
                {(personaId) => (
                  <MatrixRow personaId={personaId} groupIds={columns()} places={places} />
                )}
              </For>
            </tbody>
          </table>
        </div>
      </Show>
    </section>
  );
}
