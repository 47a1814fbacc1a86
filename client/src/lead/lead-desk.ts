import { type Accessor, createSignal } from "solid-js";
import { useBoard } from "../board/BoardProvider";
import type { Leading } from "../board/leading";
import type { LiveBoard } from "../board/live-board";
import { useWords } from "../i18n/WordsProvider";
import { problemOf } from "../problem";
import { useToast } from "../ui/ToastProvider";

/** What the bars and the commands share. */
export interface LeadDesk {
  /** Whether a timer is being set. */
  readonly isSetting: Accessor<boolean>;
  set(isSetting: boolean): void;
}

const desks = new WeakMap<LiveBoard, LeadDesk>();

/** The desk of the board that is open. */
export function useLeadDesk(): LeadDesk {
  const board = useBoard();
  const known = desks.get(board);
  if (known) return known;
  const [isSetting, set] = createSignal(false);
  const desk: LeadDesk = { isSetting, set };
  desks.set(board, desk);
  return desk;
}

/** Runs what one asks of the server as somebody who leads; what is refused is said in a toast. Resolves with whether it was done. */
export function useAttempt(): (what: (leading: Leading) => Promise<void>) => Promise<boolean> {
  const t = useWords();
  const toast = useToast();
  const board = useBoard();
  return async (what) => {
    const leading = board.feedback()?.leading;
    try {
      if (!leading) throw problemOf(null);
      await what(leading);
      return true;
    } catch (error) {
      toast({ text: t(`problem.${problemOf(error).code}`) });
      return false;
    }
  };
}
