import { expect, test } from "vitest";
import { Problem } from "../../problem";
import { askPatiently } from "./patience";

const never = new AbortController().signal;

test("a server that does not answer is asked again as soon as the network is back", async () => {
  const answers = [new Problem("offline", 0), new Problem("failed", 502), "board"];
  const ask = async () => {
    const answer = answers.shift();
    if (answer instanceof Problem) throw answer;
    return answer;
  };
  const onFailure = () => setTimeout(() => window.dispatchEvent(new Event("online")));
  expect(await askPatiently(ask, { signal: never, onFailure })).toBe("board");
  expect(answers).toEqual([]);
});

test("what asking again can't change is said at once", async () => {
  const refused = new Problem("not-found", 404);
  await expect(askPatiently(() => Promise.reject(refused), { signal: never })).rejects.toBe(
    refused,
  );
});

test("whoever has left no longer asks", async () => {
  const leaving = new AbortController();
  let asked = 0;
  const asking = askPatiently(
    () => {
      asked += 1;
      return Promise.reject(new Problem("offline", 0));
    },
    { signal: leaving.signal, onFailure: () => leaving.abort() },
  );
  await expect(asking).rejects.toMatchObject({ name: "AbortError" });
  expect(asked).toBe(1);
});
