import type { Id } from "@resa/shared/model/id";
import ImageOff from "lucide-solid/icons/image-off";
import { createResource, createSignal, type JSX, Show, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { isAnimated } from "../board/is-animated";
import { pictureUrl } from "../board/picture-url";
import { useWords } from "../i18n/WordsProvider";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { Icon } from "../ui/Icon";
import styles from "./PictureDialog.module.css";

/** The picture of a note, as large as the window takes it, and what it shows in words. What moves can be stopped. */
export default function PictureDialog(props: { noteId: Id; onClose: () => void }): JSX.Element {
  const t = useWords();
  const { id: boardId, projection } = useBoard();
  const note = projection.note(untrack(() => props.noteId));
  const url = (size: "full" | "thumb"): string => pictureUrl(boardId, note.picture?.id ?? "", size);
  const [moves] = createResource(
    () => url("full"),
    (full) => isAnimated(full).catch(() => false),
  );
  const [still, setStill] = createSignal(matchMedia("(prefers-reduced-motion: reduce)").matches);
  const [missing, setMissing] = createSignal(false);

  return (
    <Dialog
      open={note.picture !== null}
      wide
      title={t("picture.label")}
      close={t("app.close")}
      onClose={() => props.onClose()}
    >
      <figure class={styles.figure}>
        <Show
          when={!missing() && note.picture}
          fallback={
            <p class={styles.missing} role="alert">
              <Icon of={ImageOff} />
              {t("picture.missing")}
            </p>
          }
        >
          {(picture) => (
            // Not before it is known whether it would move.
            <Show when={moves.state === "ready"}>
              <img
                class={styles.picture}
                src={url(moves() && still() ? "thumb" : "full")}
                alt={note.alt || t("note.undescribed")}
                width={picture().width}
                height={picture().height}
                onError={() => setMissing(true)}
              />
            </Show>
          )}
        </Show>
        <figcaption class={styles.caption}>{note.alt || t("note.undescribed")}</figcaption>
      </figure>
      <Show when={moves()}>
        <div>
          <Button onClick={() => setStill(!still())}>
            {still() ? t("picture.play") : t("picture.stop")}
          </Button>
        </div>
      </Show>
    </Dialog>
  );
}
