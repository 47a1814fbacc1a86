import { expect, test } from "vitest";
import { linkLimit, linkOf } from "./link";

test.each([
  "https://resa.example/b/1?x=1#note=2",
  "HTTP://resa.example",
  "http://192.168.1.10:4040/",
  "https://på.example/kök",
  "mailto:anna@kök.example?subject=Hej",
])("%s is a link", (address) => {
  expect(linkOf(address)).toBe(address);
});

test.each([
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,hi",
  "vbscript:x",
  "file:///etc/passwd",
  "ftp://example.com",
  "//example.com",
  "/join#secret",
  "https:",
  "https://",
  "https:///nowhere",
  "https://a b",
  "https://a\u0000b",
  "mailto:",
  "mailto:nobody",
  "",
  `https://a.example/${"x".repeat(linkLimit)}`,
  null,
  42,
  ["https://resa.example"],
])("%j is none", (value) => {
  expect(linkOf(value)).toBeNull();
});
