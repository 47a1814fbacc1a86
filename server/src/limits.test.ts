import { limits } from "@resa/shared/protocol/messages";
import { expect, test } from "vitest";
import { type Limit, readLimits, usualLimits } from "./limits";

test("an operator changes single limits by their names", () => {
  expect(readLimits("")).toEqual(usualLimits);
  const changed = readLimits(" boards=500, personFrames=0 ,");
  expect(changed.boards).toEqual({ times: 500, seconds: 60, by: "address" });
  expect(changed.personFrames.times).toBe(0);
  expect(changed.joins).toEqual(usualLimits.joins);
});

test.each(["boreds=1", "boards", "boards=-1", "boards=many", "__proto__=1", "boards=1 joins=1"])(
  "%s is no limit, and what there is is told",
  (text) => {
    expect(() => readLimits(text)).toThrow(/like boards=500,joins=1000 of frames, bytes/);
  },
);

test.each(["bytes", "personBytes", "addressBytes"])(
  "%s leaves room for the largest frame, which would otherwise be refused each time it comes again",
  (name) => {
    expect(readLimits(`${name}=16777216`)).toMatchObject({ [name]: { times: limits.frame } });
    for (const fewer of ["16777215", "0"])
      expect(() => readLimits(`${name}=${fewer}`)).toThrow(
        `must leave room for one frame: ${name} at least 16777216 (16 MiB)`,
      );
  },
);

test("fifty people who each send all that a connection may, at one address, are within what a person and an address may", () => {
  for (const what of ["frames", "bytes", "questions"] as const) {
    const [person, address] = [`person${capital(what)}`, `address${capital(what)}`] as const;
    const rate = ({ times, seconds }: Limit): number => times / seconds;
    const { [what]: connection } = usualLimits;
    // Two tabs, and what is said of the board in each.
    expect(rate(usualLimits[person])).toBeGreaterThanOrEqual(4 * rate(connection));
    expect(rate(usualLimits[address])).toBeGreaterThanOrEqual(50 * rate(connection));
    expect(usualLimits[address].times).toBeGreaterThanOrEqual(50 * connection.times);
  }
});

const capital = <W extends string>(word: W): Capitalize<W> =>
  (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<W>;
