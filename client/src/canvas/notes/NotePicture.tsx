import type { Id } from "@resa/shared/model/id";
import { noteWidth } from "@resa/shared/layout/sizes";
import ImageOff from "lucide-solid/icons/image-off";
import { createEffect, createMemo, createSignal, type JSX, on, Show, untrack } from "solid-js";
import { pictureSides } from "@resa/shared/protocol/picture-limits";
import { useBoard } from "../../board/BoardProvider";
import { isAnimated } from "../../board/is-animated";
import { pictureUrl } from "../../board/picture-url";
import { useMoreWords, useWords } from "../../i18n/WordsProvider";
import { Icon } from "../../ui/Icon";
import { useCanvas } from "../CanvasProvider";
import styles from "./NotePicture.module.css";

/** The picture of a note, as wide as the card that holds it: the small one, and all of it when one looks closely. It never moves. */
export default function NotePicture(props: { noteId: Id }): JSX.Element {
  const t = useWords();
  const hasWords = useMoreWords();
  const { id: boardId, projection, saving } = useBoard();
  const { camera } = useCanvas();
  const noteId = untrack(() => props.noteId);
  const note = projection.note(noteId);
  const [state, setState] = createSignal<"shown" | "missing">("shown");
  const [size, setSize] = createSignal<"thumb" | "full">("thumb");

  const pictureId = createMemo(() => note.picture?.id);
  const url = (): string => pictureUrl(boardId, pictureId() ?? "", size());
  const isClose = createMemo(
    () => camera.zoom() * noteWidth * devicePixelRatio > pictureSides.thumb,
  );

  const sharpen = async (id: Id): Promise<void> => {
    const moves = await isAnimated(pictureUrl(boardId, id, "full")).catch(() => true);
    if (!moves && untrack(() => pictureId() === id && isClose())) setSize("full");
  };
  createEffect(
    on([pictureId, isClose], ([id, close]) => {
      setSize("thumb");
      if (close && id !== undefined) void sharpen(id);
    }),
  );
  // Another picture, or a connection that is back, is worth another look.
  const isOffline = createMemo(() => saving().state === "offline");
  createEffect(on([pictureId, isOffline], () => setState("shown")));

  return (
    <div class={styles.picture}>
      <Show
        when={state() === "shown" && note.picture}
        fallback={
          <span class={styles.missing}>
            <Icon of={ImageOff} />
            {hasWords() && t("picture.missing")}
          </span>
        }
      >
        {(picture) => (
          <img
            src={url()}
            alt={note.alt || t("note.undescribed")}
            width={picture().width}
            height={picture().height}
            loading="lazy"
            decoding="async"
            draggable={false}
            onError={() => setState("missing")}
          />
        )}
      </Show>
    </div>
  );
}
