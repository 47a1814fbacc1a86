import { gridLimit, type NoteGrid } from "@resa/shared/formats/note-grid";
import { noteTextLimit } from "@resa/shared/model/note";
import { createEffect, createSignal, type JSX, lazy, onCleanup, onMount, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import type { Landing } from "../board/note-commands";
import { useCanvas } from "../canvas/CanvasProvider";
import { useWords } from "../i18n/WordsProvider";
import { useToast } from "../ui/ToastProvider";
import type { copyNotes } from "./copy-notes";
import type { Choosable } from "./PastePreview";

const PastePreview = lazy(() => import("./PastePreview"));

/** More texts than these are shown before they come onto the board. */
const many = 20;

interface Asking {
  readonly pasted: Choosable;
  readonly landing: Landing;
}

/** Lets people copy, cut and paste notes, and paste lists and tables from elsewhere. */
export function Clipboard(): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const board = useBoard();
  const canvas = useCanvas();
  const { selection, camera } = canvas;
  const { mayEdit, notes, history, projection } = board;
  const [asking, setAsking] = createSignal<Asking | null>(null);

  // A copy must be made at once, so what makes it is fetched when something is selected.
  let copier: typeof copyNotes | undefined;
  createEffect(() => {
    if (selection.all().length > 0 && !copier)
      import("./copy-notes").then((loaded) => (copier = loaded.copyNotes), offline);
  });
  const offline = (): void => toast({ text: t("problem.offline") });

  function copy(event: ClipboardEvent): void {
    const noteIds = selection.all();
    const { clipboardData, type } = event;
    if (!copier || !clipboardData || noteIds.length === 0 || !isForBoard(event)) return;
    if (hasSelectedWords() || (type === "cut" && !mayEdit())) return;
    event.preventDefault();
    if (!copier(board, noteIds, clipboardData))
      return toast({ text: t("clipboard.tooMany", { notes: gridLimit.notes }) });
    if (type !== "cut") return;
    notes.remove(noteIds);
    selection.set([]);
    toast({
      text: t("note.removed", { count: noteIds.length }),
      action: { label: t("app.undo"), run: history.undo },
    });
  }

  function paste(event: ClipboardEvent): void {
    const html = event.clipboardData?.getData("text/html") ?? "";
    const plain = event.clipboardData?.getData("text/plain") ?? "";
    // What holds no words may be a picture, which is not ours.
    if (!mayEdit() || !isForBoard(event) || (html === "" && plain === "")) return;
    event.preventDefault();
    void take(html, plain).catch(offline);
  }

  async function take(html: string, plain: string): Promise<void> {
    // Where it goes is decided at the key, not when the rest has been fetched.
    const [selected, attention] = [selection.all(), canvas.attention()];
    const { readClipboard, landingOf, gridOfTexts } = await import("./paste");
    const landing = landingOf(projection, selected, attention);
    const pasted = readClipboard({ html, plain });
    if (pasted.type === "tooLarge") return toast({ text: t("clipboard.tooLarge", gridLimit) });
    if (pasted.type === "nothing") return;
    if (pasted.type === "notes") return put(pasted.grid, landing);
    if (pasted.type === "texts" && pasted.texts.length <= many)
      return put(gridOfTexts(pasted.texts), landing);
    await PastePreview.preload();
    setAsking({ pasted, landing });
  }

  /** `asSheet`: beside the sheets, a table becomes a sheet of its own. */
  async function put(grid: NoteGrid, landing: Landing, asSheet = false): Promise<void> {
    const commands = await board.paste();
    const noteIds =
      "laneId" in landing
        ? commands.intoCells(landing, grid)
        : asSheet
          ? commands.asJourney(grid)
          : commands.beside(landing, grid);
    selection.set(noteIds);
    const first = projection.layout.onBoard(noteIds[0] ?? "");
    if (first) camera.reveal(first);
    const count = grid.notes.filter(({ text }) => text.length > noteTextLimit).length;
    if (count > 0) toast({ text: t("clipboard.cut", { count, limit: noteTextLimit }) });
  }

  onMount(() => {
    document.addEventListener("copy", copy);
    document.addEventListener("cut", copy);
    document.addEventListener("paste", paste);
    onCleanup(() => {
      document.removeEventListener("copy", copy);
      document.removeEventListener("cut", copy);
      document.removeEventListener("paste", paste);
    });
  });

  /** Whether the event is not meant for a field, the note that is being written, or what lies over the board. */
  const isForBoard = ({ target, defaultPrevented }: ClipboardEvent): boolean =>
    !defaultPrevented &&
    canvas.editing() === null &&
    !(target instanceof HTMLElement && target.isContentEditable) &&
    !(
      target instanceof Element &&
      target.closest("input, textarea, select, dialog, [data-editing], [role='menu']")
    );

  return (
    <Show when={asking()}>
      {(asking) => (
        <PastePreview
          pasted={asking().pasted}
          landing={asking().landing}
          onPaste={(grid) => {
            const { pasted, landing } = asking();
            setAsking(null);
            void put(grid, landing, pasted.type === "table").catch(offline);
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </Show>
  );
}

/** Words that are selected anywhere on the page are what somebody wants to copy. */
const hasSelectedWords = (): boolean => (document.getSelection()?.toString() ?? "") !== "";
