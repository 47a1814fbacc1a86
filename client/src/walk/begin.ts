import type { StopId } from "@resa/shared/model/stop";
import { createRoot, untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import type { LiveBoard } from "../board/live-board";
import { createWalk } from "../board/walk";
import { useWords } from "../i18n/WordsProvider";
import { problemOf } from "../problem";
import { useToast } from "../ui/ToastProvider";
import { fillScreen } from "./full-screen";
import { useWalkDesk } from "./walk-desk";

/** Begins to present at a stop (null = the first one): to everyone, as far as one may lead and nobody else does, or for oneself. */
export function createBeginning(
  nameOf: (personId: string) => string,
): (to: "everyone" | "me", stop: StopId | null) => void {
  const t = useWords();
  const toast = useToast();
  const board = useBoard();
  const desk = useWalkDesk();
  return (to, at) => {
    const stop = at ?? firstStop(board);
    fillScreen();
    desk.show({ what: "presenting", to, stop, since: Date.now() });
    const leading = untrack(board.feedback)?.leading;
    if (to === "me" || !leading) return;
    leading.present(stop).catch((error: unknown) => {
      const now = untrack(desk.shown);
      if (now.what === "presenting") desk.show({ ...now, to: "me" });
      const { code } = problemOf(error);
      const name = nameOf(untrack(leading.presentation)?.by ?? "");
      toast({ text: code === "already-led" ? t("walk.otherLeads", { name }) : t("walk.notLed") });
    });
  };
}

/** The first stop that is not left out. */
const firstStop = (board: LiveBoard): StopId =>
  createRoot((dispose) => {
    const [first = "promise"] = untrack(createWalk(board).stops);
    dispose();
    return first;
  });
