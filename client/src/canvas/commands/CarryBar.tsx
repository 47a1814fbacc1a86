import { createMemo, type JSX } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { Button } from "../../ui/Button";
import { useCanvas } from "../CanvasProvider";
import { createLaneName } from "../sheet/lane-name";
import styles from "./CarryBar.module.css";
import type { Carrying } from "./carrying";

/** What is picked up, and where it would be put down: said aloud at each place, with buttons for who has no keys. */
export function CarryBar(props: { carrying: Carrying }): JSX.Element {
  const t = useWords();
  const { dragger } = useCanvas();
  const { projection } = useBoard();
  const count = (): number => dragger.carried()?.length ?? 0;

  const over = createMemo(() => {
    const drag = dragger.drag();
    return drag.state === "dragging" ? drag.over : null;
  });
  const where = (): string => {
    const place = over();
    if (!place) return t("command.carry.beside");
    const { laneId, stepId, index } = place;
    const carried = dragger.carried() ?? [];
    const others = projection.cell(laneId, stepId).filter((id) => !carried.includes(id)).length;
    return t("command.carry.at", {
      lane: createLaneName(laneId)(),
      step: projection.step(stepId).title || t("journey.step.untitled"),
      place: index + 1,
      of: others + 1,
    });
  };

  return (
    <div class={styles.bar} role="group" aria-label={t("command.carry.title", { count: count() })}>
      <p class={styles.words} role="status">
        <strong>{t("command.carry.title", { count: count() })}</strong> <span>{where()}</span>
        <span class={styles.how}>{t("command.carry.how")}</span>
        <span class={styles.tap}>{t("command.carry.tap")}</span>
      </p>
      <div class={styles.actions}>
        <Button look="primary" onClick={() => props.carrying.putDown()}>
          {t("command.carry.put")}
        </Button>
        <Button look="quiet" onClick={() => props.carrying.park()}>
          {t("command.carry.park")}
        </Button>
        <Button look="quiet" onClick={() => dragger.cancel()}>
          {t("command.carry.leave")}
        </Button>
      </div>
    </div>
  );
}
