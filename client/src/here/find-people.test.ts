import { expect, test } from "vitest";
import { findPeople } from "./find-people";

const people = ["Åse Berg The wish › Measures at home", "Bo Lind Delivery", "Anna-Berit Holm"];
const find = (search: string) => findPeople(people, (words) => words, search);

test("people are found by how any of their words begin, names and places alike", () => {
  expect(find("")).toEqual(people);
  expect(find("  ")).toEqual(people);
  expect(find("b")).toEqual(people.slice(0, 2));
  expect(find("MEA berg")).toEqual(people.slice(0, 1));
  expect(find("åse lind")).toEqual([]);
  expect(find("nna")).toEqual([]);
});
