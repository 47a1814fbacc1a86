import type { OwnTemplateAnswer, TemplateAnswer } from "@resa/shared/protocol/templates";
import { createEffect, createSignal } from "solid-js";
import { api } from "../../api";
import { useLanguage } from "../../i18n/WordsProvider";
import { templateApi } from "../../template-api";

/** The boards to start from. Every change rejects with a `Problem`. */
export interface Templates {
  /** Those that everybody has; null while they are awaited. */
  readonly all: () => readonly TemplateAnswer[] | null;
  /** Those that this person made of boards, the latest first. */
  readonly yours: () => readonly OwnTemplateAnswer[];
  reload(): Promise<void>;
  rename(templateId: string, title: string): Promise<void>;
  remove(templateId: string): Promise<void>;
}

/** Fetches the templates in the language that is spoken. */
export function createTemplates(): Templates {
  const [language] = useLanguage();
  const [all, setAll] = createSignal<readonly TemplateAnswer[] | null>(null);
  const [yours, setYours] = createSignal<readonly OwnTemplateAnswer[]>([]);

  async function reload(): Promise<void> {
    const asked = language();
    try {
      const answer = await api.templates(asked);
      if (asked !== language()) return;
      setAll(answer.templates);
      setYours(answer.yours);
    } catch {
      // A blank board can still be made.
      setAll((known) => known ?? []);
    }
  }
  createEffect(() => void reload());

  /** Shown at once; when the server refuses, the truth is fetched again. */
  async function attempt(
    shown: (before: readonly OwnTemplateAnswer[]) => readonly OwnTemplateAnswer[],
    request: Promise<void>,
  ): Promise<void> {
    setYours(shown);
    try {
      await request;
    } catch (thrown) {
      await reload();
      throw thrown;
    }
  }

  return {
    all,
    yours,
    reload,
    rename: (templateId, title) =>
      attempt(
        (before) => before.map((one) => (one.id === templateId ? { ...one, title } : one)),
        templateApi.rename(templateId, title),
      ),
    remove: (templateId) =>
      attempt(
        (before) => before.filter(({ id }) => id !== templateId),
        templateApi.remove(templateId),
      ),
  };
}
