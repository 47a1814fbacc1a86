import type { Point, Rect } from "@resa/shared/layout/box";
import type { Id } from "@resa/shared/model/id";
import { createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useCanvas } from "../canvas/CanvasProvider";
import type { PictureDesk } from "../canvas/picture-desk";
import { noteAt } from "../canvas/notes/note-at";
import { useFetch, useWords } from "../i18n/WordsProvider";
import { later } from "../ui/Later";
import { useToast } from "../ui/ToastProvider";
import type { DropOff } from "./drop-off";
import { fetchPicture } from "./fetch-picture";
import { listenToDrops } from "./listen-to-drops";
import { listenToPastes } from "./listen-to-pastes";
import { pictureCommands } from "./picture-commands";
import { placeOfPicture } from "./place-of-picture";
import { PlacesLayer } from "./PlacesLayer";
import { type Target, targetAt, targetOf, targetOn, targetOnly, targetUnder } from "./target";
import { UploadPanel } from "./UploadPanel";
import { uploadsOf } from "./uploads-of";

const PictureDialog = later(() => import("./PictureDialog"));

/** So many files are taken at once: a whole folder is rarely meant. */
const most = 50;
const accepted = "image/png,image/jpeg,image/webp,image/gif";

/** Lets people paste, drop and pick pictures, and look at one closely. */
export default function Pictures(): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const fetchPart = useFetch();
  const board = useBoard();
  const canvas = useCanvas();
  const { projection, mayEdit } = board;
  const { camera, selection, editing } = canvas;
  const [over, setOver] = createSignal<Rect | null>(null);
  const [shown, setShown] = createSignal<Id | null>(null);
  let input: HTMLInputElement | undefined;
  let wanted: Target | null = null;

  const uploads = uploadsOf(board);

  const dropOffAt = (target: Target): DropOff => ({
    target,
    landed: [],
    onLanded() {
      // Whoever does nothing else now may want to say what it shows; on a phone the fields would cover it.
      const isIdle = selection.all().length === 0 && !selection.thing() && editing() === null;
      if (isIdle && camera.size().width > 600) selection.set(this.landed);
    },
  });
  const take = (files: readonly File[], target: Target): void => {
    if (!mayEdit()) return toast({ text: t("problem.not-permitted") });
    if (files.length > most) return toast({ text: t("picture.tooMany", { most }) });
    const dropOff = dropOffAt(target);
    for (const file of files) uploads.add(file.name, dropOff, file);
  };
  const intended = (): Target => {
    const noteId = editing();
    return noteId === null
      ? targetOf(projection, selection, canvas.attention())
      : targetAt(projection, noteId);
  };
  const targetHeld = (client: Point, on: EventTarget | null): Target => {
    const card = on instanceof Element ? on.closest<HTMLElement>("[data-note]") : null;
    const point = camera.toBoard(client);
    const noteId = card?.dataset["note"] ?? null;
    const { layout, arrangement } = projection;
    return targetUnder(projection, noteId ?? noteAt(layout, arrangement, point), point);
  };

  onMount(() => {
    const ending = new AbortController();
    const { signal } = ending;
    onCleanup(() => ending.abort());
    // What is presented lies over it.
    const isOpen = (): boolean => !canvas.element().inert;
    listenToPastes(isOpen, (files) => take(files, intended()), signal);
    listenToDrops(
      {
        takes: (on) => mayEdit() && isOpen() && isCanvas(on),
        over: (held) => setOver(held && placeOfPicture(projection, targetHeld(held, held.target))),
        drop: (held, files) => take(files, targetHeld(held, held.target)),
      },
      signal,
    );
  });

  // What is offered has its words, and its dialog: none of it waits for a connection that may be gone then.
  onMount(() => {
    const desk: PictureDesk = {
      pick(noteId) {
        wanted = noteId === undefined ? intended() : targetOn(projection, noteId);
        input?.click();
      },
      show: setShown,
      carry: (noteId, pictureId, from) =>
        uploads.add("", dropOffAt(targetOnly(noteId)), () => fetchPicture(from, pictureId)),
    };
    fetchPart(PictureDialog.fetch()).then(
      () => canvas.setPictures(desk),
      () => undefined,
    );
    canvas.addCommands(pictureCommands(board, canvas));
  });
  onCleanup(() => canvas.setPictures(null));

  return (
    <>
      <input
        ref={(element) => (input = element)}
        type="file"
        accept={accepted}
        multiple
        hidden
        onChange={({ currentTarget: field }) => {
          if (wanted) take(Array.from(field.files ?? []), wanted);
          // So that the same file can be chosen again.
          field.value = "";
        }}
      />
      <PlacesLayer uploads={uploads.all()} over={over()} />
      <UploadPanel uploads={uploads} />
      <Show when={shown()} keyed>
        {(noteId) => <PictureDialog noteId={noteId} onClose={() => setShown(null)} />}
      </Show>
    </>
  );
}

/** The board itself, and not what floats over it. */
const isCanvas = (on: EventTarget | null): boolean =>
  on instanceof Element &&
  on.closest("main") !== null &&
  on.closest("dialog, aside, [role='toolbar']") === null;
