import { useNavigate } from "@solidjs/router";
import { createSignal } from "solid-js";
import { api } from "../../api";
import { useLanguage, useWords } from "../../i18n/WordsProvider";
import { problemOf } from "../../problem";
import { useToast } from "../../ui/ToastProvider";

/** Makes boards, one at a time, and opens each. */
export interface BoardMaker {
  /** The id of the template that a board is being made from, "" for a blank one; null = none is being made. */
  readonly making: () => string | null;
  /** Makes a board from a template; without one it is blank. */
  make(title: string, templateId?: string): void;
}

export function createBoardMaker(): BoardMaker {
  const t = useWords();
  const [language] = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const [making, setMaking] = createSignal<string | null>(null);

  async function make(title: string, template?: string): Promise<void> {
    if (making() !== null) return;
    setMaking(template ?? "");
    try {
      const board = await api.addBoard({
        title,
        language: language(),
        ...(template !== undefined && { template }),
      });
      navigate(`/board/${board.id}`);
    } catch (thrown) {
      toast({ text: t(`problem.${problemOf(thrown).code}`) });
      setMaking(null);
    }
  }
  return { making, make: (title, templateId) => void make(title, templateId) };
}
