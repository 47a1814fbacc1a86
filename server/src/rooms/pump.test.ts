import { expect, test } from "vitest";
import * as Y from "yjs";
import type { Piece } from "./join-updates";
import { type Batch, makePump } from "./pump";

const titled = (title: string): Piece => {
  const doc = new Y.Doc();
  doc.getMap("board").set("title", title);
  return { update: Y.encodeStateAsUpdate(doc), seam: null };
};

/** The titles that an update gives, in whatever order. */
const titlesIn = (update: Uint8Array | undefined): unknown[] =>
  Y.decodeUpdate(update ?? Uint8Array.of(0, 0)).structs.flatMap((struct) =>
    struct instanceof Y.Item ? (struct.content.getContent() as unknown[]) : [],
  );

/** A disk that finishes, or fails, when told to. */
function makeBench() {
  const writes: PromiseWithResolvers<void>[] = [];
  const batches: Batch[] = [];
  const failures: unknown[] = [];
  const pump = makePump({
    append() {
      const write = withResolvers();
      writes.push(write);
      return write.promise;
    },
    durable: (batch) => void batches.push(batch),
    ready: () => void pump.write(),
    failed: (error) => void failures.push(error),
  });
  return { pump, writes, batches, failures };
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  resolve(value: T): void;
  reject(error: unknown): void;
}

function withResolvers(): PromiseWithResolvers<void> {
  let settle: Pick<PromiseWithResolvers<void>, "resolve" | "reject"> | undefined;
  const promise = new Promise<void>((resolve, reject) => (settle = { resolve, reject }));
  if (!settle) throw new Error("a promise runs its executor at once");
  return { promise, ...settle };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("one batch is under way, the next gathers meanwhile", async () => {
  const { pump, writes, batches } = makeBench();
  const [ada, bo] = [{}, {}];
  pump.push(titled("first"), ada);
  pump.push(titled("second"), ada);
  pump.push(titled("third"), bo);
  expect(writes).toHaveLength(1);
  expect(pump.pending()).toHaveLength(3);
  writes[0]?.resolve();
  await turn();
  expect(writes).toHaveLength(2);
  expect(pump.pending()).toHaveLength(2);
  writes[1]?.resolve();
  await turn();
  expect(pump.pending()).toHaveLength(0);

  const [first, second] = batches;
  expect(titlesIn(first?.update)).toEqual(["first"]);
  expect(new Set(titlesIn(second?.update))).toEqual(new Set(["second", "third"]));
  expect([first?.isAllOf(ada), first?.isAllOf(bo)]).toEqual([true, false]);
  expect([second?.isAllOf(ada), second?.isAllOf(bo)]).toEqual([false, false]);
});

test("a barrier is answered after what came before it, and before what comes later", async () => {
  const { pump, writes } = makeBench();
  const answers: string[] = [];
  pump.barrier(() => answers.push("nothing before"));
  pump.push(titled("a"), null);
  pump.barrier(() => answers.push("after a"));
  pump.push(titled("b"), null);
  pump.barrier(() => answers.push("after b"));
  expect(answers).toEqual(["nothing before"]);
  writes[0]?.resolve();
  await turn();
  expect(answers).toEqual(["nothing before", "after a"]);
  writes[1]?.resolve();
  await turn();
  expect(answers).toEqual(["nothing before", "after a", "after b"]);
});

test("after a failure nothing is written any more, and no barrier says that it was", async () => {
  const { pump, writes, batches, failures } = makeBench();
  const answers: boolean[] = [];
  pump.push(titled("a"), null);
  pump.push(titled("b"), null);
  pump.barrier((durable) => answers.push(durable));
  writes[0]?.reject(new Error("disk full"));
  await turn();
  pump.push(titled("c"), null);
  pump.barrier((durable) => answers.push(durable));
  expect(failures).toHaveLength(1);
  expect([writes.length, batches.length]).toEqual([1, 0]);
  expect(answers).toEqual([false, false]);
});
