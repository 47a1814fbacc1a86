import type { Id } from "@resa/shared/model/id";
import { altLimit } from "@resa/shared/model/note-picture";
import ImagePlus from "lucide-solid/icons/image-plus";
import ImageOff from "lucide-solid/icons/image-off";
import Maximize2 from "lucide-solid/icons/maximize-2";
import { type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import { DraftField } from "../../ui/DraftField";
import type { MenuItem } from "../../ui/Menu";
import { useCanvas } from "../CanvasProvider";
import { createUndoToast } from "../sheet/tools/undo-toast";
import { Actions } from "./Actions";

/** The picture of a note: what it shows, in words, and what can be done with it. */
export function PictureFields(props: { noteId: Id }): JSX.Element {
  const t = useWords();
  const { projection, notes, mayEdit } = useBoard();
  const { pictures } = useCanvas();
  const offerUndo = createUndoToast();
  const note = () => projection.note(props.noteId);

  const pick = (label: string): MenuItem => ({
    label,
    icon: ImagePlus,
    disabled: pictures() === null,
    onSelect: () => pictures()?.pick(props.noteId),
  });
  const show = (): MenuItem => ({
    label: t("picture.show"),
    icon: Maximize2,
    disabled: pictures() === null,
    onSelect: () => pictures()?.show(props.noteId),
  });
  const remove = (): MenuItem => ({
    label: t("picture.remove"),
    icon: ImageOff,
    onSelect() {
      notes.setPicture(props.noteId, null);
      offerUndo(t("picture.removed"));
    },
  });

  return (
    <Show
      when={note().picture}
      fallback={
        <Show when={mayEdit()}>
          <Actions close actions={[pick(t("note.addPicture"))]} />
        </Show>
      }
    >
      <Show when={props.noteId} keyed>
        {(noteId) => (
          <DraftField
            label={t("picture.alt")}
            value={note().alt}
            hint={note().alt ? t("picture.altFor") : t("picture.altWanted")}
            maxLength={altLimit}
            readOnly={!mayEdit()}
            meanwhile={(theirs) => t("inspector.meanwhile", { theirs })}
            onCommit={(alt) => notes.setAlt(noteId, alt)}
          />
        )}
      </Show>
      <Actions
        close
        actions={[show(), ...(mayEdit() ? [pick(t("picture.replace")), remove()] : [])]}
      />
    </Show>
  );
}
