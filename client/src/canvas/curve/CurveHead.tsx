import type { Id } from "@resa/shared/model/id";
import { For, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { Face } from "../../ui/Face";
import { useCurveDesk } from "./curve-desk";
import styles from "./CurveHead.module.css";
import { GapMenu } from "./GapMenu";
import { faceOf, sayValue, valuesOf } from "./line";
import { heightOf } from "./scale";

/** What stands left of the curves: what their heights mean, whose feelings they are, and the two lines, of which one is the pen. */
export function CurveHead(props: { laneId: Id; tabindex: 0 | -1 }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const desk = useCurveDesk();
  const lane = projection.lane(untrack(() => props.laneId));
  const line = () => (lane.role === "tension" ? "tension" : "actual");
  const persona = (): string =>
    lane.personaId === "" ? "" : projection.persona(lane.personaId).name;

  return (
    <>
      <Show when={persona()}>{(name) => <p class={styles.persona}>{name()}</p>}</Show>
      <Show when={lane.role === "feelings"}>
        <div class={styles.lines} role="group" aria-label={t("feeling.pen")}>
          <For each={["wished", "actual"] as const}>
            {(each) => (
              <button
                type="button"
                class={styles.line}
                aria-pressed={mayEdit() ? desk.pen() === each : undefined}
                disabled={!mayEdit()}
                tabindex={props.tabindex}
                title={mayEdit() ? t(`feeling.draw.${each}`) : undefined}
                onClick={() => desk.setPen(each)}
              >
                <span class={styles.sample} data-line={each} />
                {t(`feeling.line.${each}`)}
              </button>
            )}
          </For>
          <GapMenu laneId={props.laneId} tabindex={props.tabindex} />
        </div>
      </Show>
      <div class={styles.scale} aria-hidden="true">
        <For each={valuesOf(line())}>
          {(value) => (
            <span
              class={styles.value}
              data-value={line() === "actual" ? value : undefined}
              title={sayValue(t, line(), value)}
              style={{ top: `${heightOf(line(), value)}px` }}
            >
              <Show when={line() === "actual"} fallback={value}>
                <Face of={faceOf(value)} size={20} />
              </Show>
            </span>
          )}
        </For>
        <Show when={lane.role === "tension"}>
          <span class={styles.word} style={{ top: `${heightOf("tension", 5)}px` }}>
            {t("feeling.tension.climax")}
          </span>
          <span class={styles.word} style={{ top: `${heightOf("tension", 1)}px` }}>
            {t("feeling.tension.calm")}
          </span>
        </Show>
      </div>
    </>
  );
}
