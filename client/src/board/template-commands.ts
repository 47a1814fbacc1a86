import { readBoard } from "@resa/shared/document/read";
import type { Language } from "@resa/shared/model/language";
import { applyTemplate } from "@resa/shared/operations/apply-template";
import { renameBoard } from "@resa/shared/operations/board";
import { templateById } from "@resa/shared/templates/templates";
import type { Transactor } from "./transactor";

/** What a person does with templates. All their words are 55 kB, and come when one is chosen. */
export interface TemplateCommands {
  /** Puts all of a template onto an empty board, which takes its title unless it has one. Nothing happens where there is none such. */
  apply(templateId: string, language: Language): void;
}

export function makeTemplateCommands({ change, by }: Transactor): TemplateCommands {
  return {
    apply(templateId, language) {
      const template = templateById(templateId);
      if (!template) return;
      change((doc) => {
        if (readBoard(doc).title === "") renameBoard(doc, template.title[language]);
        applyTemplate(doc, template, { language, by: by(), at: Math.floor(Date.now() / 1000) });
      });
    },
  };
}
