import { expect, test } from "vitest";
import * as Y from "yjs";
import { rootOf, schemaVersion } from "./board-doc";
import { schemaOf, type Upgrade, upgradeBoard, upgrades } from "./upgrades";

/** A document of this schema, and what happens to it. */
function documentOf(schema: unknown) {
  const doc = new Y.Doc();
  if (schema !== undefined) rootOf(doc, "board").set("schema", schema);
  let transactions = 0;
  doc.on("update", () => (transactions += 1));
  return { doc, transactions: () => transactions };
}

/** Upgrades to these schemas, which write down in which order they ran. */
function stepsTo(...schemas: number[]) {
  const ran: number[] = [];
  const steps = schemas.map((to): Upgrade => ({ to, run: () => void ran.push(to) }));
  return { ran, steps };
}

test("an old document runs the upgrades that it lacks, in order and in one transaction", () => {
  const { doc, transactions } = documentOf(2);
  const { ran, steps } = stepsTo(1, 2, 3, 4);
  upgradeBoard(doc, steps);
  expect(ran).toEqual([3, 4]);
  expect(schemaOf(doc)).toBe(4);
  expect(transactions()).toBe(1);
});

test("upgrading again changes nothing", () => {
  const { doc, transactions } = documentOf(undefined);
  const { ran, steps } = stepsTo(1, 2);
  upgradeBoard(doc, steps);
  upgradeBoard(doc, steps);
  expect(ran).toEqual([1, 2]);
  expect(transactions()).toBe(1);
});

test("a document that is ahead of this code stays as it is", () => {
  const { doc, transactions } = documentOf(99);
  const { ran, steps } = stepsTo(1, 2);
  upgradeBoard(doc, steps);
  expect(ran).toEqual([]);
  expect(schemaOf(doc)).toBe(99);
  expect(transactions()).toBe(0);
});

test.each([undefined, "two", null, {}])(
  "a document that says %j as its schema begins at the start",
  (schema) => {
    const { doc } = documentOf(schema);
    expect(schemaOf(doc)).toBe(0);
    upgradeBoard(doc);
    expect(schemaOf(doc)).toBe(schemaVersion);
  },
);

test("the upgrades lead upwards, one by one, to the schema of this code", () => {
  const schemas = upgrades.map(({ to }) => to);
  expect(schemas).toEqual([...new Set(schemas)].toSorted((a, b) => a - b));
  expect(Math.max(schemaVersion, ...schemas)).toBe(schemaVersion);
});
