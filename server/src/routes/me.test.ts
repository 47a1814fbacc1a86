import { expect, test } from "vitest";
import { makeHouse } from "./visitor.harness";

test("a browser is one person from its first visit on, under the name that it gives", async () => {
  const { visitor } = makeHouse();
  const anna = visitor();
  const first = await anna.ask<{ id: string }>("GET", "/api/me");
  expect(first).toMatchObject({ status: 200, body: { name: "" } });
  const named = await anna.ask("PATCH", "/api/me", { name: " Anna Åkesson " });
  expect(named.body).toEqual({ id: first.body.id, name: "Anna Åkesson" });
  expect((await anna.ask("GET", "/api/me")).body).toEqual(named.body);
  expect((await visitor().ask<{ id: string }>("GET", "/api/me")).body.id).not.toBe(first.body.id);
});

test.each([[{ name: "" }], [{ name: "x".repeat(81) }], [{}], [[]], ["Anna"], [null]])(
  "%j is no name",
  async (json) => {
    const anna = makeHouse().visitor();
    const refused = await anna.ask("PATCH", "/api/me", json);
    expect(refused).toMatchObject({ status: 400, body: { code: "invalid" } });
  },
);

test("the cookie is out of reach of scripts and other sites", async () => {
  const { visitor } = makeHouse();
  const { headers } = await visitor().ask("GET", "/api/boards");
  expect(headers.get("Set-Cookie")).toMatch(
    /^resa_session=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/,
  );
});

test("under https the cookie never travels in the clear", async () => {
  const { visitor } = makeHouse({ publicUrl: new URL("https://resa.example") });
  const { headers } = await visitor().ask("GET", "/api/me");
  expect(headers.get("Set-Cookie")).toMatch(/; Secure/);
});

test("a token that nobody knows makes nobody of anyone", async () => {
  const { app } = makeHouse();
  const response = await app.request("/api/me", { headers: { Cookie: "resa_session=forged" } });
  expect(response.headers.get("Set-Cookie")).not.toContain("forged");
});
