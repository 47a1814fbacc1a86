import { journeyGap } from "@resa/shared/layout/sizes";
import Plus from "lucide-solid/icons/plus";
import { createMemo, type JSX, Show } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import { useStructure } from "../../../board/use-structure";
import { useWords } from "../../../i18n/WordsProvider";
import { Button } from "../../../ui/Button";
import { Icon } from "../../../ui/Icon";
import styles from "../JourneyView.module.css";

/** Adds a journey under the last one; on an empty board it says how to begin. */
export function AddJourney(): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const structure = useStructure();
  const last = createMemo(() => {
    const id = projection.journeys().at(-1);
    return id === undefined ? undefined : projection.journeyBox(id);
  });
  const top = (): number => {
    const box = last();
    return box ? box.y + box.height + journeyGap : 0;
  };
  return (
    <div
      class={styles.addJourney}
      style={{ top: `${top()}px` }}
      data-empty={last() === undefined || undefined}
    >
      <Show when={last() === undefined}>
        <h2>{t("guide.empty.title")}</h2>
        <p>{t("guide.empty.text")}</p>
      </Show>
      <Button look={last() ? "quiet" : "primary"} onClick={() => structure.addJourney()}>
        <Icon of={Plus} /> {last() ? t("structure.journey.add") : t("guide.empty.addJourney")}
      </Button>
    </div>
  );
}
