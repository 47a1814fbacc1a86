import { afterEach, expect, test, vi } from "vitest";
import { askEarly, questionsOf } from "./questions";

const asked: string[] = [];
const fetch = vi.spyOn(globalThis, "fetch");
afterEach(() => {
  asked.length = 0;
});

/** A server that counts what it is asked. */
function answer(respond: () => Response): void {
  fetch.mockImplementation((path) => {
    asked.push(typeof path === "string" ? path : "something else");
    return Promise.resolve(respond());
  });
}

test("what was asked early is not asked again, but once; then it is asked anew", async () => {
  answer(() => Response.json({ id: "ada", role: "editor" }));
  askEarly("b1");
  expect(asked).toEqual(["/api/boards/b1", "/api/me"]);
  const { board, me } = questionsOf("b1");
  expect(await board()).toMatchObject({ role: "editor" });
  expect(await me()).toMatchObject({ id: "ada" });
  expect(asked).toHaveLength(2);
  await board();
  expect(asked.slice(2)).toEqual(["/api/boards/b1"]);
});

test("another board hears nothing of it, nor the same one at a later visit", async () => {
  answer(() => Response.json({ id: "ada", role: "editor" }));
  askEarly("b1");
  await questionsOf("b2").board();
  await questionsOf("b1").board();
  expect(asked.slice(2)).toEqual(["/api/boards/b2", "/api/boards/b1"]);
});

test("an early failure is told to whoever asks, and to nobody else", async () => {
  answer(() => Response.json({ code: "notFound" }, { status: 404 }));
  askEarly("b1");
  await new Promise((resolve) => setTimeout(resolve));
  await expect(questionsOf("b1").board()).rejects.toMatchObject({ status: 404 });
});
