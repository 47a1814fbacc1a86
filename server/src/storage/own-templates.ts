/** A template that somebody made of a board; its content is the document `<id>/board`. */
export interface TemplateEntry {
  readonly id: string;
  readonly title: string;
  /** What a drawing of it needs, as JSON. */
  readonly picture: string;
  /** Unix ms. */
  readonly createdAt: number;
}

export type NewTemplate = Omit<TemplateEntry, "createdAt"> & { readonly personId: string };

/** Who has which templates of their own; on several devices they are those of one person. */
export interface OwnTemplates {
  /** Adds a template that this person alone sees. */
  addTemplate(template: NewTemplate): Promise<void>;
  /** The templates of a person, latest first. */
  templatesOf(personId: string): Promise<TemplateEntry[]>;
  /** Whether this person has such a template, which is called so from now on. */
  renameTemplate(templateId: string, personId: string, title: string): Promise<boolean>;
  /** Whether this person had such a template. Its document is its own to remove. */
  removeTemplate(templateId: string, personId: string): Promise<boolean>;
}
