import { untrack } from "solid-js";
import { useBoard } from "../../../board/BoardProvider";
import type { History } from "../../../board/history";
import type { Translate } from "../../../i18n/translate";
import { useWords } from "../../../i18n/WordsProvider";
import { type Toast, useToast } from "../../../ui/ToastProvider";

/** Says what has been removed, with a button that brings it back: so nothing has to be asked first. */
export function createUndoToast(): (text: string) => void {
  const t = useWords();
  const toast = useToast();
  const { history } = useBoard();
  return (text) => toast(undoToast(text, history, t));
}

/** Says what the latest step did, and offers to take it back for as long as that is the latest. */
export function undoToast(text: string, history: History, t: Translate): Toast {
  const step = untrack(history.latest);
  const mayRun = (): boolean => history.latest() === step;
  return { text, action: { label: t("app.undo"), run: history.undo, mayRun } };
}
