import type { MemoryState } from "./memory-state";
import type { OwnTemplates } from "./own-templates";
import { StorageError } from "./storage";

/** Templates of people's own, in memory. */
export function makeMemoryTemplates({ people, templates, now }: MemoryState): OwnTemplates {
  return {
    async addTemplate({ personId, ...template }) {
      if (templates.has(template.id) || !people.has(personId))
        throw new StorageError("The template exists already or its person does not.");
      templates.set(template.id, { personId, entry: { ...template, createdAt: now() } });
    },
    async templatesOf(personId) {
      return [...templates.values()]
        .filter((template) => template.personId === personId)
        .map(({ entry }) => entry)
        .toReversed();
    },
    async renameTemplate(templateId, personId, title) {
      const template = templates.get(templateId);
      if (template?.personId !== personId) return false;
      templates.set(templateId, { personId, entry: { ...template.entry, title } });
      return true;
    },
    async removeTemplate(templateId, personId) {
      return templates.get(templateId)?.personId === personId && templates.delete(templateId);
    },
  };
}
