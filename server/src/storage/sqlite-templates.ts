import type { NewTemplate, TemplateEntry } from "./own-templates";
import type { Connection } from "./sqlite-schema";

/** Templates of people's own: the methods of OwnTemplates, with the time given. Runs in the worker. */
export function makeSqliteTemplates(db: Connection) {
  const add = db.prepare(
    "INSERT INTO templates (id, person_id, title, picture, created_at) VALUES (?, ?, ?, ?, ?)",
  );
  const all = db.prepare(`
    SELECT id, title, picture, created_at AS createdAt FROM templates
    WHERE person_id = ? ORDER BY created_at DESC, id`);
  const rename = db.prepare("UPDATE templates SET title = ? WHERE id = ? AND person_id = ?");
  const remove = db.prepare("DELETE FROM templates WHERE id = ? AND person_id = ?");

  return {
    addTemplate({ id, personId, title, picture }: NewTemplate, at: number): void {
      add.run(id, personId, title, picture, at);
    },
    templatesOf(personId: string): TemplateEntry[] {
      return all.all(personId) as TemplateEntry[];
    },
    renameTemplate(templateId: string, personId: string, title: string): boolean {
      return rename.run(title, templateId, personId).changes > 0;
    },
    removeTemplate(templateId: string, personId: string): boolean {
      return remove.run(templateId, personId).changes > 0;
    },
  };
}
