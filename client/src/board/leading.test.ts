import { feedbackRoot } from "@resa/shared/document/feedback-doc";
import { afterEach, expect, test, vi } from "vitest";
import * as Y from "yjs";
import { makeLeading } from "./leading";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Leading on a board, and a server that answers when it is told to; null = it can't be reached. */
function open(role: "facilitator" | "viewer" = "facilitator") {
  const doc = new Y.Doc();
  const asked: string[] = [];
  let answer: (status: number | null) => void = () => undefined;
  vi.stubGlobal("fetch", (path: string, { method, body }: RequestInit) => {
    asked.push(`${method} ${path.split("/b1/")[1]} ${typeof body === "string" ? body : ""}`.trim());
    return new Promise<Response>((resolve, reject) => {
      answer = (status) =>
        status === null
          ? reject(new TypeError("no network"))
          : resolve(new Response(null, { status }));
    });
  });
  const leading = makeLeading({ boardId: "b1", doc, person: () => ({ id: "ada", role }) });
  const stands = (key: "presentation" | "timer", value: object | null) => {
    const root = feedbackRoot(doc, "leading");
    if (value) root.set(key, value);
    else root.delete(key);
    leading.read();
  };
  return {
    leading,
    asked,
    stands,
    answer: (status: number | null) => answer(status),
    answers: async (status: number | null) => (answer(status), await settled()),
  };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

test("of many steps the first and the latest are told, one after the other", async () => {
  const { leading, asked, answers } = open();
  for (const stop of ["promise", "phase/1", "phase/2", "closing"]) leading.go(stop);
  expect(asked).toEqual(['PUT presentation/stop {"stop":"promise"}']);
  await answers(204);
  expect(asked.slice(1)).toEqual(['PUT presentation/stop {"stop":"closing"}']);
  await answers(204);
  expect(asked).toHaveLength(2);
});

test("where the presenter went without a connection is told when it is back, and nothing of the way there", async () => {
  const { leading, asked, answers } = open();
  leading.go("promise");
  leading.go("phase/1");
  await answers(null);
  expect(asked).toHaveLength(1);
  leading.wake();
  expect(asked[1]).toContain("phase/1");
  await answers(null);
  leading.go("closing");
  expect(asked[2]).toContain("closing");
  // What is refused is not said again: somebody else leads now.
  await answers(403);
  leading.wake();
  expect(asked).toHaveLength(3);
});

test("a server in trouble is told again after a pause, and nothing once the board is closed", async () => {
  vi.useFakeTimers();
  const { leading, asked, answer } = open();
  const answers = (status: number) => (answer(status), vi.advanceTimersByTimeAsync(0));
  leading.go("phase/1");
  await answers(503);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked[1]).toContain("phase/1");
  await answers(204);
  leading.go("closing");
  leading.dispose();
  await answers(503);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(3);
});

test("who leads may lead: by their role, or because they were handed the lead", () => {
  const viewer = open("viewer").leading;
  expect([viewer.mayLead(), viewer.isLeader()]).toEqual([false, false]);
  expect(open().leading.mayLead()).toBe(true);
  const { leading, stands } = open("viewer");
  const handed = { by: "ada", from: "bo", stop: "", at: 1, brought: 0 };
  stands("presentation", handed);
  expect([leading.mayLead(), leading.isLeader()]).toEqual([true, true]);
  stands("presentation", { ...handed, from: "" });
  expect(leading.mayLead()).toBe(false);
  stands("presentation", { ...handed, by: "bo" });
  expect([leading.mayLead(), leading.isLeader()]).toEqual([false, false]);
  stands("presentation", null);
  expect(leading.presentation()).toBeNull();
});
