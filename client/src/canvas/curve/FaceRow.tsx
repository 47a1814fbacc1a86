import type { Id } from "@resa/shared/model/id";
import { For, type JSX } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { Face } from "../../ui/Face";
import { useCurveDesk } from "./curve-desk";
import styles from "./FaceRow.module.css";
import { faceOf, type Line, sayValue, valuesOf } from "./line";

/** The five values of a point side by side, as faces or numbers, and "not known". */
export function FaceRow(props: { laneId: Id; stepId: Id; line: Line }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const desk = useCurveDesk();
  const value = (): number | null => projection.stepFeeling(props.laneId, props.stepId)[props.line];
  const set = (next: number | null): void => desk.set(props.laneId, props.stepId, props.line, next);

  return (
    <fieldset class={styles.row} data-line={props.line} disabled={!mayEdit()}>
      <legend>{t(`feeling.line.${props.line}`)}</legend>
      <For each={valuesOf(props.line)}>
        {(each) => (
          <button
            type="button"
            class={styles.choice}
            aria-pressed={value() === each}
            aria-label={sayValue(t, props.line, each)}
            title={sayValue(t, props.line, each)}
            data-value={each}
            onClick={() => set(each)}
          >
            {props.line === "tension" ? each : <Face of={faceOf(each)} size={24} />}
          </button>
        )}
      </For>
      <button
        type="button"
        class={styles.unknown}
        aria-pressed={value() === null}
        onClick={() => set(null)}
      >
        {t("feeling.unknown")}
      </button>
    </fieldset>
  );
}
