import { done, json, routes } from "./ask";

const { templates } = routes;

/** What the server does with templates of one's own. Each call rejects with a `Problem`. */
export const templateApi = {
  /** Keeps a board as it is now; without `texts` its notes come empty. */
  keep: (template: { title: string; board: string; texts: boolean }) =>
    json(templates.$post({ json: template })),
  rename: (templateId: string, title: string) =>
    done(templates[":templateId"].$patch({ param: { templateId }, json: { title } })),
  remove: (templateId: string) => done(templates[":templateId"].$delete({ param: { templateId } })),
};
