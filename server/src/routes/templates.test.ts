import type { TemplateAnswer } from "@resa/shared/protocol/templates";
import { expect, test } from "vitest";
import { makeHouse } from "./visitor.harness";

const kitchen = async (path: string, accept = "") => {
  const { app } = makeHouse();
  const response = await app.request(path, { headers: { "Accept-Language": accept } });
  const { templates } = (await response.json()) as { templates: TemplateAnswer[] };
  return templates.find(({ id }) => id === "kitchen");
};

test("templates speak the language asked for, else the browser's, else English", async () => {
  const english = await kitchen("/api/templates");
  const swedish = await kitchen("/api/templates?language=sv", "da");
  expect(swedish?.title).not.toBe(english?.title);
  expect(await kitchen("/api/templates", "fi, sv;q=0.9, en;q=0.5")).toEqual(swedish);
  expect(await kitchen("/api/templates", "fi")).toEqual(english);
});

test("a template comes with what it takes to draw it", async () => {
  const picture = (await kitchen("/api/templates"))?.picture;
  expect(picture?.phases.length).toBeGreaterThan(2);
  expect(picture?.lanes).toBeGreaterThan(2);
  expect(picture?.notes.length).toBeGreaterThan(10);
});

test("nobody needs a session to look at templates", async () => {
  const { app } = makeHouse();
  const response = await app.request("/api/templates?language=klingon");
  expect(response.status).toBe(400);
  expect((await app.request("/api/templates")).headers.get("Set-Cookie")).toBeNull();
});
