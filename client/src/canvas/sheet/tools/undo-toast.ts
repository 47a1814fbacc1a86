import { useBoard } from "../../../board/BoardProvider";
import { useWords } from "../../../i18n/WordsProvider";
import { useToast } from "../../../ui/ToastProvider";

/** Says what has been removed, with a button that brings it back: so nothing has to be asked first. */
export function createUndoToast(): (text: string) => void {
  const t = useWords();
  const toast = useToast();
  const { history } = useBoard();
  return (text) => toast({ text, action: { label: t("app.undo"), run: history.undo } });
}
