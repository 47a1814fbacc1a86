import type { NotePicture } from "@resa/shared/model/note-picture";
import { createRoot } from "solid-js";
import { expect, onTestFinished, test, vi } from "vitest";
import { Problem } from "../problem";
import { LeftBehind } from "./fetch-picture";
import type { Sending } from "./send-picture";
import { createUploads, type UploadParts } from "./uploads";

const file = (text: string): Blob => new Blob([text]);
const flawed = file("flawed");

/** Somebody sends pictures over a line that the test holds in its hand. */
function makePost(over: Partial<UploadParts<string>> = {}) {
  const arrived: [goal: string, id: string][] = [];
  const sendings: (Sending & { arrive(id: string): void; fail(why: unknown): void })[] = [];
  const uploads = createRoot(() =>
    createUploads<string>({
      check: async (file) => (file === flawed ? "picture-type-unknown" : null),
      send: (_file, sending) =>
        new Promise<NotePicture>((resolve, reject) => {
          const { signal } = sending;
          signal.addEventListener("abort", () => reject(signal.reason));
          const arrive = (id: string): void => resolve({ id, width: 1, height: 1 });
          sendings.push({ ...sending, arrive, fail: reject });
        }),
      put: (goal, { id }) => {
        arrived.push([goal, id]);
        return true;
      },
      ...over,
    }),
  );
  onTestFinished(uploads.dispose);
  return {
    uploads,
    sendings,
    arrived,
    states: () => uploads.all().map(({ name, now }) => [name, now()]),
  };
}

const sending = (part: number) => ({ state: "sending", part });

test("pictures are sent one after the other and land in the order in which they were given", async () => {
  const { uploads, sendings, arrived, states } = makePost();
  uploads.add("one", "A", file("1"));
  uploads.add("two", "B", file("2"));
  await vi.waitFor(() => expect(sendings).toHaveLength(1));
  expect(states()).toEqual([
    ["one", sending(0)],
    ["two", { state: "waiting" }],
  ]);

  sendings[0]?.onProgress(0.5);
  expect(states()[0]).toEqual(["one", sending(0.5)]);
  sendings[0]?.onProgress(1);
  expect(states()[0]).toEqual(["one", { state: "reading" }]);

  sendings[0]?.arrive("first");
  await vi.waitFor(() => expect(sendings).toHaveLength(2));
  sendings[1]?.arrive("second");
  await vi.waitFor(() => expect(states()).toEqual([]));
  expect(arrived).toEqual([
    ["A", "first"],
    ["B", "second"],
  ]);
});

test("a file that can't be a picture says so at once, and holds up nobody", async () => {
  const { uploads, sendings, states } = makePost();
  uploads.add("one", "A", file("1"));
  uploads.add("page", "B", flawed);
  uploads.add("two", "C", file("2"));
  await vi.waitFor(() =>
    expect(states()[1]).toEqual(["page", { state: "failed", why: "picture-type-unknown" }]),
  );
  sendings[0]?.arrive("first");
  await vi.waitFor(() => expect(sendings).toHaveLength(2));
});

test("one that is cancelled goes, and what comes of it is let go", async () => {
  const { uploads, sendings, arrived, states } = makePost();
  uploads.add("one", "A", file("1"));
  uploads.add("two", "B", file("2"));
  await vi.waitFor(() => expect(sendings).toHaveLength(1));
  const [one] = uploads.all();
  if (one) uploads.cancel(one);
  expect(sendings[0]?.signal.aborted).toBe(true);
  await vi.waitFor(() => expect(sendings).toHaveLength(2));
  sendings[0]?.onProgress(0.7);
  sendings[0]?.arrive("first");
  sendings[1]?.arrive("second");
  await vi.waitFor(() => expect(states()).toEqual([]));
  expect(arrived).toEqual([["B", "second"]]);
});

test("what fails stays with the reason and is sent again when asked; without a connection, when it is back", async () => {
  const { uploads, sendings, arrived, states } = makePost();
  for (const name of ["one", "two"]) uploads.add(name, name, file(name));
  await vi.waitFor(() => expect(sendings).toHaveLength(1));
  sendings[0]?.fail(new Problem("too-many", 429));
  await vi.waitFor(() => expect(sendings).toHaveLength(2));
  sendings[1]?.fail(new Problem("offline", 0));
  await vi.waitFor(() =>
    expect(states()).toEqual([
      ["one", { state: "failed", why: "too-many" }],
      ["two", { state: "failed", why: "offline" }],
    ]),
  );

  uploads.backOnline();
  await vi.waitFor(() => expect(sendings).toHaveLength(3));
  sendings[2]?.arrive("second");
  await vi.waitFor(() => expect(arrived).toEqual([["two", "second"]]));

  const [one] = uploads.all();
  if (one) uploads.tryAgain(one);
  await vi.waitFor(() => expect(sendings).toHaveLength(4));
  sendings[3]?.arrive("first");
  await vi.waitFor(() => expect(states()).toEqual([]));
});

test("a picture that may not be put on the board any more is not lost without a word", async () => {
  const { uploads, sendings, states } = makePost({ put: () => false });
  uploads.add("one", "A", file("1"));
  await vi.waitFor(() => expect(sendings).toHaveLength(1));
  sendings[0]?.arrive("first");
  await vi.waitFor(() =>
    expect(states()).toEqual([["one", { state: "failed", why: "not-permitted" }]]),
  );
});

test("one of another board is fetched when its turn comes, or stays behind", async () => {
  const { uploads, sendings, arrived, states } = makePost();
  uploads.add("", "A", () => Promise.reject(new LeftBehind()));
  uploads.add("", "B", async () => file("2"));
  await vi.waitFor(() => expect(sendings).toHaveLength(1));
  expect(states()[0]).toEqual(["", { state: "failed", why: "left-behind" }]);
  sendings[0]?.arrive("second");
  await vi.waitFor(() => expect(arrived).toEqual([["B", "second"]]));
});

test("a failure that nobody foresaw is a failure, not a silence", async () => {
  const { uploads, sendings, states } = makePost();
  uploads.add("one", "A", file("1"));
  await vi.waitFor(() => expect(sendings).toHaveLength(1));
  sendings[0]?.fail(new TypeError("?"));
  await vi.waitFor(() => expect(states()).toEqual([["one", { state: "failed", why: "failed" }]]));
});
