import Star from "lucide-solid/icons/star";
import type { JSX } from "solid-js";
import { Icon } from "../../ui/Icon";
import { useCanvas } from "../CanvasProvider";
import styles from "./MomentMark.module.css";

/** The star and the ring of a note or step that is a moment of truth. Drawn small, they keep their size on the screen. */
export default function MomentMark(): JSX.Element {
  const { camera } = useCanvas();
  return (
    <span
      class={styles.mark}
      style={{ "--unzoom": Math.max(1, 1 / camera.zoom()) }}
      data-moment
      aria-hidden="true"
    >
      <MomentStar />
    </span>
  );
}

/** The star by itself. */
export function MomentStar(): JSX.Element {
  return (
    <span class={styles.star}>
      <Icon of={Star} size={14} />
    </span>
  );
}
