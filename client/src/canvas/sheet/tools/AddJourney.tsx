import { journeyGap } from "@resa/shared/layout/sizes";
import Plus from "lucide-solid/icons/plus";
import { createMemo, type JSX, Show } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useStructure } from "../../../board/use-structure";
import { useWords } from "../../../i18n/WordsProvider";
import { Button } from "../../../ui/Button";
import { Icon } from "../../../ui/Icon";
import styles from "../JourneyView.module.css";
import { EmptyBoard } from "./EmptyBoard";

/** Adds a journey under the last one; on an empty board, the ways to begin. */
export function AddJourney(): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const structure = useStructure();
  const last = createMemo(() => {
    const id = projection.journeys().at(-1);
    return id === undefined ? undefined : projection.journeyBox(id);
  });
  return (
    <Show when={last()} fallback={<EmptyBoard />}>
      {(box) => (
        <div class={styles.addJourney} style={{ top: `${box().y + box().height + journeyGap}px` }}>
          <Button look="quiet" onClick={() => structure.addJourney()}>
            <Icon of={Plus} /> {t("structure.journey.add")}
          </Button>
        </div>
      )}
    </Show>
  );
}
