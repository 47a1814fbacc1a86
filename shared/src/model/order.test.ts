import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  compareOrder,
  type Order,
  type Ordered,
  orderAt,
  orderBetween,
  orderOf,
  ordersAfter,
  ordersAt,
} from "./order";

/** Siblings with these orders, named a, b, c …, as they are shown. */
const siblings = (...orders: Order[]): Ordered[] =>
  orders.map((order, at) => ({ id: "abcdefgh".charAt(at), order })).toSorted(compareOrder);

/** Who stands where once a newcomer has been put at `index`. */
const withNewcomer = (among: readonly Ordered[], index: number): string =>
  [...among, { id: "new", order: orderAt(among, index) }]
    .toSorted(compareOrder)
    .map(({ id }) => id)
    .join(" ");

test("a newcomer stands where it was put", () => {
  const among = siblings("a0", "a1", "a2");
  expect(withNewcomer(among, 0)).toBe("new a b c");
  expect(withNewcomer(among, 1)).toBe("a new b c");
  expect(withNewcomer(among, 3)).toBe("a b c new");
  expect(withNewcomer(among, 99)).toBe("a b c new");
  expect(withNewcomer(among, -1)).toBe("new a b c");
  expect(withNewcomer([], 0)).toBe("new");
});

test("siblings that chose the same order stand by their ids, and a newcomer goes behind them all", () => {
  const among = siblings("a0", "a1", "a1", "a1", "a2");
  expect(withNewcomer(among, 1)).toBe("a new b c d e");
  expect(withNewcomer(among, 2)).toBe("a b c d new e");
  expect(withNewcomer(among, 3)).toBe("a b c d new e");
  expect(withNewcomer(siblings("a1", "a1"), 1)).toBe("a b new");
});

test("neighbours that tie or stand the wrong way round put the newcomer behind the first", () => {
  expect(orderBetween("a1", "a1") > "a1").toBe(true);
  expect(orderBetween("a2", "a1") > "a2").toBe(true);
});

test("a day of putting things at the same place keeps their order", () => {
  let order: Order = "a1";
  for (let count = 0; count < 2000; count++) {
    const next = orderBetween("a0", order);
    expect("a0" < next && next < order).toBe(true);
    order = next;
  }
  // Else it would read as another one.
  expect(orderOf(order)).toBe(order);
});

test("things that are put at one place together have short orders, ascending between their neighbours", () => {
  const orders = ordersAt(siblings("a0", "a1"), 1, 5000);
  expect(["a0", ...orders, "a1"]).toEqual(["a0", ...orders, "a1"].toSorted());
  expect(new Set(orders).size).toBe(5000);
  expect(Math.max(...orders.map((order) => order.length))).toBeLessThan(8);
  expect(ordersAt([], 0, 2)).toEqual(ordersAfter(null, 2));
});

test.each([undefined, null, 7, "", "a", "a00", "!", "a!", "a[", "aé", ["a0"], "a".repeat(600)])(
  "%j is no order: it counts as the first",
  (value) => {
    expect(orderOf(value)).toBe("a0");
  },
);

test("beside whatever orders others wrote, there is a place for a newcomer", () => {
  const letters = (alphabet: string) => fc.string({ unit: fc.constantFrom(...alphabet.split("")) });
  const foreign = fc.oneof(
    fc.anything(),
    letters("/059:@AZ[`az{é "),
    letters("a0bZ1z9").map((tail) => `a${tail}`),
    // The first and the last of all integers.
    letters("01z").map((tail) => `A${"0".repeat(26)}${tail}`),
    letters("01z").map((tail) => `${"z".repeat(27)}${tail}`),
  );
  const check = fc.property(fc.array(foreign, { maxLength: 6 }), fc.nat(6), (values, index) => {
    const among = siblings(...values.map(orderOf));
    const order = orderAt(among, index);
    expect(orderOf(order)).toBe(order);
    const before = among[Math.min(index, among.length) - 1];
    const after = among.slice(index).find((it) => !before || it.order > before.order);
    expect(before === undefined || before.order < order).toBe(true);
    expect(after === undefined || order < after.order).toBe(true);
  });
  const seed = 20240611;
  console.info(`orders: 5000 rows of siblings, seed ${seed}`);
  fc.assert(check, { seed, numRuns: 5000 });
});
