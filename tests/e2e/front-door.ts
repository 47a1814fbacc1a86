import type { Page } from "playwright-core";
import { type Given, peoplePage } from "./people-page";

/** What the template cards of the home page are called in English. */
export type TemplateName =
  | "Buying a kitchen"
  | "Call to support"
  | "Service blueprint"
  | "Blank journey"
  | "Blank board";

/** Those that stand on home from the start. */
const shownFirst: ReadonlySet<TemplateName> = new Set([
  "Blank journey",
  "Call to support",
  "Buying a kitchen",
  "Blank board",
]);

/** Makes a board on the home page. */
export async function makeBoard(page: Page, template: TemplateName): Promise<void> {
  await page.goto("/");
  const cards = page.getByRole("region", { name: "New board" });
  if (!shownFirst.has(template))
    await cards.getByRole("button", { name: /^All \d+ templates$/ }).click();
  await cards.getByRole("button", { name: template }).click();
  await opened(page);
}

/** Answers the first board's question. */
export async function sayName(page: Page, name: string): Promise<void> {
  const asked = page.getByRole("dialog", { name: "What should the others call you?" });
  await asked.getByLabel("Your name").fill(name);
  await asked.getByRole("button", { name: "Use this name" }).click();
  await asked.waitFor({ state: "detached" });
}

/** Makes a link by the Share dialog, for people who may edit if nothing else is said, and looks at it. Returns its address. */
export async function makeLink(
  page: Page,
  { given = "Edit", look }: { given?: Given; look?: () => Promise<void> } = {},
): Promise<string> {
  const people = peoplePage(page);
  await people.open();
  const link = await people.makeLink(given);
  await look?.();
  await people.close();
  return link;
}

/** A link to the board that is open here, for people of a role or for a wall screen, without the dialog. */
export const linkFor = (
  page: Page,
  role: "editor" | "commenter" | "viewer",
  kind: "join" | "wall" = "join",
): Promise<string> =>
  page.evaluate(
    async (asked) => {
      const answer = await fetch(`/api/boards/${location.pathname.split("/").at(-1)}/links`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(asked),
      });
      return ((await answer.json()) as { url: string }).url;
    },
    { role, kind },
  );

/** Follows a link and types a name. */
export async function joinBy(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Go to the board" }).click();
  await opened(page);
}

/** What the server answers to a request of the page's browser. */
async function ask<Body>(
  page: Page,
  method: "GET" | "POST" | "PATCH",
  path: string,
  data?: object,
) {
  const answer = await page.request.fetch(path, { method, ...(data && { data }) });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as Body;
}

/** Makes a board and takes a name by the HTTP interface, and opens the board: the pages for that have tests of their own, and take seconds. */
export async function beginBoard(page: Page, template: TemplateName, name: string): Promise<void> {
  // The first request alone, which gets the session.
  await ask(page, "PATCH", "/api/me", { name });
  const { templates } = await ask<{ templates: { id: string; title: string }[] }>(
    page,
    "GET",
    "/api/templates?language=en",
  );
  const chosen = templates.find(({ title }) => title.startsWith(template));
  if (!chosen && template !== "Blank board") throw new Error(`no template is called ${template}`);
  const board = await ask<{ id: string }>(page, "POST", "/api/boards", {
    language: "en",
    title: chosen?.title ?? "Untitled board",
    ...(chosen && { template: chosen.id }),
  });
  await page.goto(`/board/${board.id}`);
  await opened(page);
}

/** Enters a board by a link and a name, by the HTTP interface, and opens it. */
export async function enterBoard(page: Page, link: string, name: string): Promise<void> {
  const secret = new URL(link).hash.slice(1);
  const { boardId } = await ask<{ boardId: string }>(page, "POST", "/api/join", { secret, name });
  await page.goto(`/board/${boardId}`);
  await opened(page);
}

/** Waits until the board stands there and can be worked on. */
export async function opened(page: Page): Promise<void> {
  await page.getByRole("toolbar", { name: "Tools" }).waitFor();
  await page.getByRole("button", { name: "Saved", exact: true }).waitFor();
}
