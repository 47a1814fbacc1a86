import Maximize from "lucide-solid/icons/maximize";
import Minus from "lucide-solid/icons/minus";
import Plus from "lucide-solid/icons/plus";
import type { JSX } from "solid-js";
import { useWords } from "../i18n/WordsProvider";
import { Icon } from "../ui/Icon";
import { IconButton } from "../ui/IconButton";
import styles from "./BoardCanvas.module.css";
import { useCanvas } from "./CanvasProvider";

/** One press zooms by so much. */
const notch = 1.25;

/** How large the board is drawn, floating at the bottom right. */
export function ZoomBar(props: { fit: () => void }): JSX.Element {
  const t = useWords();
  const { camera } = useCanvas();
  const percent = (): number => Math.round(camera.zoom() * 100);
  return (
    <div class={styles.zoom} role="group" aria-label={t("board.zoom")}>
      <IconButton
        label={t("board.zoomOut")}
        tooltipSide="above"
        onClick={() => camera.zoomBy(1 / notch)}
      >
        <Icon of={Minus} />
      </IconButton>
      <button
        type="button"
        class={styles.percent}
        aria-label={`${t("board.zoomLevel", { percent: percent() })}. ${t("board.zoomFull")}`}
        onClick={() => camera.reset()}
      >
        {t("board.zoomLevel", { percent: percent() })}
      </button>
      <IconButton
        label={t("board.zoomIn")}
        tooltipSide="above"
        onClick={() => camera.zoomBy(notch)}
      >
        <Icon of={Plus} />
      </IconButton>
      <IconButton
        label={t("board.zoomFit")}
        keys="Shift+1"
        tooltipSide="above"
        onClick={() => props.fit()}
      >
        <Icon of={Maximize} />
      </IconButton>
    </div>
  );
}
