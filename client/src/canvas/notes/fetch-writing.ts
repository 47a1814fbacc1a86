import { createEffect } from "solid-js";
import { useBoard } from "../../board/BoardProvider";
import { useFetch, useWords } from "../../i18n/WordsProvider";
import { later } from "../../ui/Later";
import { useToast } from "../../ui/ToastProvider";
import type { Canvas } from "../CanvasProvider";

/** The text of a note while it is being written here; see `fetchWriting`. */
export const NoteEditing = later(() => import("./NoteEditing"));

/** Fetches what it takes to write when a note is first chosen, so that no letter waits for it. */
export function fetchWriting({ selection, editing, edit }: Canvas): void {
  const t = useWords();
  const toast = useToast();
  const fetchPart = useFetch();
  const { mayEdit, noteEditor } = useBoard();
  const fetch = (): Promise<unknown> => fetchPart(Promise.all([noteEditor(), NoteEditing.fetch()]));

  createEffect(() => {
    const isNear = selection.all().length > 0 || selection.thing()?.kind === "cell";
    if (mayEdit() && isNear) fetch().catch(() => undefined);
  });
  createEffect(() => {
    if (editing() === null) return;
    fetch().catch(() => {
      edit(null);
      toast({ text: t("problem.offline") });
    });
  });
}
