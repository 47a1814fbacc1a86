import { noteColours } from "@resa/shared/model/note-colour";
import { noteKinds } from "@resa/shared/model/note-kind";
import { noteSizes } from "@resa/shared/model/note-size";
import CopyPlus from "lucide-solid/icons/copy-plus";
import Move from "lucide-solid/icons/move";
import Trash from "lucide-solid/icons/trash";
import { createMemo, type JSX, Show } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useWords } from "../../i18n/WordsProvider";
import type { MenuItem } from "../../ui/Menu";
import { Toggles } from "../../ui/Toggles";
import { useCanvas } from "../CanvasProvider";
import { createRemoval } from "../deeds/removal";
import { kindIcon } from "../notes/kind-icon";
import { MomentSection } from "../moments/MomentSection";
import { TouchpointFields } from "../touchpoints/TouchpointFields";
import { Actions } from "./Actions";
import { createAround } from "./around";
import { createNoteTally, shareOf } from "./note-tally";
import { PictureFields } from "./PictureFields";
import { Traces } from "./Traces";
import { Trail } from "./Trail";

/** What the selected notes have in common, and what is changed for all of them. */
export function NoteFields(): JSX.Element {
  const t = useWords();
  const { projection, notes, mayEdit } = useBoard();
  const { selection, dragger } = useCanvas();
  const remove = createRemoval();
  const around = createAround();
  const tally = createNoteTally(projection, selection);
  /** The note, where it is the only one. */
  const alone = createMemo(() => {
    const [id, ...others] = selection.all();
    return id === undefined || others.length > 0 ? null : projection.note(id);
  });
  const actions = (): MenuItem[] => [
    {
      label: t("command.carry.name"),
      icon: Move,
      onSelect: () => dragger.pickUp(selection.all()),
    },
    {
      label: t("note.duplicate"),
      icon: CopyPlus,
      onSelect: () => selection.set(notes.duplicate(selection.all())),
    },
    {
      label: t("note.remove"),
      icon: Trash,
      danger: true,
      onSelect: () => remove(selection.all()),
    },
  ];

  return (
    <>
      <TouchpointFields />
      <Toggles
        label={t("note.kindLabel")}
        look="pairs"
        items={noteKinds.map((value) => ({
          value,
          label: t(`note.kind.${value}`),
          icon: kindIcon[value],
        }))}
        pressed={(kind) => shareOf(tally().kinds, kind)}
        disabled={!mayEdit()}
        onPress={(kind) => notes.setKind(selection.all(), kind)}
      />
      <Toggles
        label={t("note.colourLabel")}
        look="swatches"
        items={noteColours.map((value) => ({
          value,
          label: t(`note.colour.${value}`),
          swatch: `var(--note-${value})`,
        }))}
        pressed={(colour) => shareOf(tally().colours, colour)}
        disabled={!mayEdit()}
        onPress={(colour) => notes.setColour(selection.all(), colour)}
      />
      <Toggles
        label={t("inspector.note.size")}
        look="row"
        items={noteSizes.map((value) => ({ value, label: t(`inspector.note.sizes.${value}`) }))}
        pressed={(size) => shareOf(tally().sizes, size)}
        disabled={!mayEdit()}
        onPress={(size) => notes.setSize(selection.all(), size)}
      />
      <MomentSection ids={selection.all()} />
      <Show when={alone()}>
        {(note) => (
          <>
            <PictureFields noteId={note().id} />
            <Trail around={around.note(note().place)} />
            <Traces id={note().id} made={{ by: note().by, at: note().at * 1000 }} />
          </>
        )}
      </Show>
      <Show when={mayEdit()}>
        <Actions actions={actions()} />
      </Show>
    </>
  );
}
