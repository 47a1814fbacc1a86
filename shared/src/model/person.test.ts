import { expect, test } from "vitest";
import { isVisible } from "./person";

test.each([
  "Anna Åkesson",
  "Łukasz O’Neil-Ø",
  "محمد",
  "דנה",
  "李小龍",
  "Bo 👩🏽‍💻",
  "Eva ❤️",
  "1️⃣ Ida",
])("%s can be seen", (name) => expect(isVisible(name)).toBe(true));

test.each([
  ["a control character", "An\u0007na"],
  ["a new line", "Anna\nFacilitator"],
  ["text that runs backwards", "Anna \u202Erotatilicaf"],
  ["an isolate", "Anna\u2066"],
  ["a zero-width space", "An\u200Bna"],
  ["a joiner between letters", "An\u200Dna"],
  ["a soft hyphen", "An\u00ADna"],
  ["a filler that looks like nothing", "\u3164"],
  ["an empty braille cell", "\u2800"],
  ["a letter in tags", "Anna\u{E0041}"],
  ["a variant of nothing", "Anna\uFE0F"],
  ["half a character", "Anna\uD83D"],
  ["a character of nobody's", "Anna\uE000"],
  ["a line separator", "Anna\u2028"],
])("%s is found", (_, name) => expect(isVisible(name)).toBe(false));
