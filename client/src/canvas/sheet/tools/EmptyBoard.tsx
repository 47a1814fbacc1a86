import type { TemplateAnswer } from "@resa/shared/protocol/templates";
import Plus from "lucide-solid/icons/plus";
import { createEffect, createSignal, For, type JSX } from "solid-js";
import { api } from "../../../api";
import { useBoard } from "../../../board/BoardProvider";
import { useStructure } from "../../../board/use-structure";
import { useLanguage, useWords } from "../../../i18n/WordsProvider";
import { Button } from "../../../ui/Button";
import { Icon } from "../../../ui/Icon";
import { useToast } from "../../../ui/ToastProvider";
import styles from "./EmptyBoard.module.css";

/** So many templates are offered. */
const offered = 3;

/** What stands on a board without a journey: three templates, and an empty journey to begin with. */
export function EmptyBoard(): JSX.Element {
  const t = useWords();
  const toast = useToast();
  const board = useBoard();
  const structure = useStructure();
  const [language] = useLanguage();
  const [templates, setTemplates] = createSignal<readonly TemplateAnswer[]>([]);

  createEffect(() => {
    const asked = language();
    api.templates(asked).then(
      (answer) => asked === language() && setTemplates(answer.templates.slice(0, offered)),
      // An empty journey can still be added.
      () => undefined,
    );
  });

  async function begin(templateId: string): Promise<void> {
    try {
      const { makeTemplateCommands } = await import("../../../board/template-commands");
      // Somebody else may have begun meanwhile.
      if (board.projection.arrangement.journeys.length === 0)
        board.commands(makeTemplateCommands).apply(templateId, language());
    } catch {
      toast({ text: t("problem.offline") });
    }
  }

  return (
    <section class={styles.empty} aria-label={t("guide.empty.title")}>
      <h2>{t("guide.empty.title")}</h2>
      <p>{t("guide.empty.text")}</p>
      <ul>
        <For each={templates()}>
          {(template) => (
            <li>
              <button type="button" onClick={() => void begin(template.id)}>
                <strong>{template.title}</strong>
                <span>{template.description}</span>
              </button>
            </li>
          )}
        </For>
      </ul>
      <Button look="primary" onClick={() => structure.addJourney()}>
        <Icon of={Plus} /> {t("guide.empty.addJourney")}
      </Button>
    </section>
  );
}
