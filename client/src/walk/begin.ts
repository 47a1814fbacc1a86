import type { StopId } from "@resa/shared/model/stop";
import { untrack } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import { useWords } from "../i18n/WordsProvider";
import { problemOf } from "../problem";
import { useToast } from "../ui/ToastProvider";
import { fillScreen } from "./full-screen";
import { useWalkDesk } from "./walk-desk";

/** Begins to present at a stop: to everyone, as far as one may lead and nobody else does, or for oneself. */
export function createBeginning(
  nameOf: (personId: string) => string,
): (to: "everyone" | "me", stop: StopId) => void {
  const t = useWords();
  const toast = useToast();
  const { feedback } = useBoard();
  const desk = useWalkDesk();
  return (to, stop) => {
    fillScreen();
    desk.show({ what: "presenting", to, stop, since: Date.now() });
    const leading = untrack(feedback)?.leading;
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
