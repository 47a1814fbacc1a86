import type { Id } from "@resa/shared/model/id";
import { type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useStructure } from "../../board/use-structure";
import { useWords } from "../../i18n/WordsProvider";
import { Toggles } from "../../ui/Toggles";
import styles from "./Inspector.module.css";

/** How high a lane is at least: as its notes ask for, or a height of its own. */
export function LaneHeight(props: { laneId: Id }): JSX.Element {
  const t = useWords();
  const { projection, mayEdit } = useBoard();
  const structure = useStructure();
  const laneId = untrack(() => props.laneId);
  const lane = projection.lane(laneId);
  const heightNow = (): number => Math.round(projection.layout.lane(laneId)?.height ?? 0);
  const isOwn = (): boolean => lane.height > 0;

  return (
    <>
      <Toggles
        label={t("inspector.lane.height")}
        look="row"
        items={[
          { value: "content", label: t("inspector.lane.asContent") },
          { value: "own", label: t("inspector.lane.ownHeight") },
        ]}
        pressed={(value) => isOwn() === (value === "own")}
        disabled={!mayEdit()}
        onPress={(value) =>
          structure.setLane(laneId, { height: value === "own" ? heightNow() : 0 })
        }
      />
      <Show when={isOwn()}>
        <label class={styles.measure}>
          {t("inspector.lane.atLeast")}
          <input
            type="number"
            min="40"
            max="2000"
            step="20"
            value={lane.height}
            disabled={!mayEdit()}
            onChange={({ currentTarget }) => {
              const { valueAsNumber } = currentTarget;
              if (valueAsNumber >= 40)
                structure.setLane(laneId, { height: Math.min(2000, valueAsNumber) });
              currentTarget.value = String(lane.height);
            }}
          />
          px
        </label>
      </Show>
    </>
  );
}
