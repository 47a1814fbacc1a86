import MapIcon from "lucide-solid/icons/map";
import Maximize from "lucide-solid/icons/maximize";
import Minus from "lucide-solid/icons/minus";
import Plus from "lucide-solid/icons/plus";
import { createSignal, type JSX, lazy, Show } from "solid-js";
import { useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { IconButton } from "../../ui/IconButton";
import { useToast } from "../../ui/ToastProvider";
import styles from "../BoardCanvas.module.css";
import { useCanvas } from "../CanvasProvider";

const Minimap = lazy(() => import("./Minimap"));

/** One press zooms by so much. */
const notch = 1.25;

/** How large the board is drawn, floating at the bottom right. */
export function ZoomBar(props: { fit: () => void }): JSX.Element {
  const t = useWords();
  const { camera } = useCanvas();
  const toast = useToast();
  const [hasMap, setMap] = createSignal(false);
  const toggleMap = (): void => {
    if (hasMap()) setMap(false);
    else
      Minimap.preload().then(
        () => setMap(true),
        () => toast({ text: t("problem.offline") }),
      );
  };
  const percent = (): number => Math.round(camera.zoom() * 100);
  return (
    <>
      <Show when={hasMap()}>
        <Minimap />
      </Show>
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
        <span class={styles.mapButton}>
          <IconButton
            label={t("board.minimap")}
            pressed={hasMap()}
            tooltipSide="above"
            onClick={toggleMap}
          >
            <Icon of={MapIcon} />
          </IconButton>
        </span>
      </div>
    </>
  );
}
