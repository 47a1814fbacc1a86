import { expect, test } from "vitest";
import { linkAtEnd, linkFrom } from "./typed-link";

test.each([
  ["resa.example", "https://resa.example"],
  ["  www.kök.example/idéer ", "https://www.kök.example/idéer"],
  ["resa.example:8080/x", "https://resa.example:8080/x"],
  ["localhost:4040/b/1", "https://localhost:4040/b/1"],
  ["anna@resa.example", "mailto:anna@resa.example"],
  ["http://resa.example", "http://resa.example"],
  ["javascript:alert(1)", null],
  ["javascript.example:alert(1)", null],
  ["data:text/html,x", null],
  ["kitchen", null],
  ["two words.example", null],
  ["", null],
])("who types %j means %j", (typed, address) => {
  expect(linkFrom(typed)).toBe(address);
});

test.each([
  ["see https://resa.example/a", 4, "https://resa.example/a"],
  ["www.resa.example.", 0, "www.resa.example"],
  ["(https://resa.example/a).", 1, "https://resa.example/a"],
  ["https://resa.example/a_(b)", 0, "https://resa.example/a_(b)"],
  ["One\nhttps://resa.example!?", 4, "https://resa.example"],
])("%j ends with an address", (text, from, address) => {
  expect(linkAtEnd(text)).toEqual({ from, address });
});

test.each([
  "resa.example",
  "a https://",
  "x@www.resa.example",
  "javascript:alert(1)",
  "https://resa.example ",
])("%j doesn't", (text) => {
  expect(linkAtEnd(text)).toBeNull();
});
