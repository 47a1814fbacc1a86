import { createMemo, For, type JSX } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { useCanvas } from "../CanvasProvider";
import { NoteCard } from "./NoteCard";
import styles from "./Tray.module.css";

/** Notes whose lane or step went while somebody else wrote there: kept in view until they are put elsewhere. */
export default function Tray(): JSX.Element {
  const t = useWords();
  const { projection } = useBoard();
  const { camera } = useCanvas();
  const box = createMemo(() => projection.tray());
  const noteIds = createMemo(() => {
    projection.unplaced();
    return projection.layout.unplacedIn(camera.window());
  });
  return (
    <section
      class={styles.tray}
      aria-label={t("board.unplaced.title")}
      style={{
        left: `${box().x}px`,
        top: `${box().y}px`,
        width: `${box().width}px`,
        height: `${box().height}px`,
      }}
    >
      <header class={styles.head}>
        <h2>{t("board.unplaced.title")}</h2>
        <p>{t("board.unplaced.text")}</p>
      </header>
      <For each={noteIds()}>{(noteId) => <NoteCard noteId={noteId} />}</For>
    </section>
  );
}
