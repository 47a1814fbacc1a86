import { createEffect, createSignal, type JSX, lazy, onCleanup, onMount, Show } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useCanvas } from "../canvas/CanvasProvider";
import { useFetch, useWords } from "../i18n/WordsProvider";
import { useToast } from "../ui/ToastProvider";
import type { copyNotes } from "./copy-notes";
import type { Desk, Question } from "./desk";

const PastePreview = lazy(() => import("./PastePreview"));

/** Lets people copy, cut and paste notes, and paste lists and tables from elsewhere. What does it is fetched when it is needed. */
export default function Clipboard(): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const fetchPart = useFetch();
  const canvas = useCanvas();
  const desk: Desk = { board: useBoard(), canvas, t, toast };
  const { mayEdit } = desk.board;
  const { selection } = canvas;
  const [question, setQuestion] = createSignal<Question | null>(null);
  const offline = (): void => toast({ text: t("problem.offline") });

  // A copy must be made at once, so what makes it is fetched when something is selected.
  let copier: typeof copyNotes | undefined;
  createEffect(() => {
    if (selection.all().length > 0 && !copier)
      fetchPart(import("./copy-notes")).then((loaded) => (copier = loaded.copyNotes), offline);
  });

  const copy = (event: ClipboardEvent): void => {
    const isCut = event.type === "cut";
    if (!copier || !event.clipboardData || !isForBoard(event) || hasSelectedWords()) return;
    if (selection.all().length === 0 || (isCut && !mayEdit())) return;
    event.preventDefault();
    copier(desk, event.clipboardData, isCut);
  };

  const paste = (event: ClipboardEvent): void => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    const plain = event.clipboardData?.getData("text/plain") ?? "";
    // What holds no words may be a picture, which is not ours.
    if (!mayEdit() || !isForBoard(event) || (html === "" && plain === "")) return;
    event.preventDefault();
    // Where it goes is decided at the key, not when the rest has been fetched.
    const at = { selected: selection.all(), attention: canvas.attention() };
    void fetchPart(import("./paste"))
      .then(async ({ paste }) => {
        const question = await paste(desk, { html, plain }, at);
        if (question) await PastePreview.preload();
        setQuestion(question);
      })
      .catch(offline);
  };

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
    !canvas.element().inert &&
    canvas.editing() === null &&
    !(target instanceof HTMLElement && target.isContentEditable) &&
    !(
      target instanceof Element &&
      target.closest("input, textarea, select, dialog, [data-editing], [role='menu']")
    );

  return (
    <Show when={question()}>
      {(question) => (
        <PastePreview desk={desk} question={question()} onClose={() => setQuestion(null)} />
      )}
    </Show>
  );
}

/** Words that are selected anywhere on the page are what somebody wants to copy. */
const hasSelectedWords = (): boolean => (document.getSelection()?.toString() ?? "") !== "";
