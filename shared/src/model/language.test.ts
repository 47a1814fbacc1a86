import { expect, test } from "vitest";
import { preferredLanguage } from "./language";

test.each([
  [["sv-SE", "en"], "sv"],
  [["de", "da"], "da"],
  [["no"], "nb"],
  [["nn-NO"], "nb"],
  [["NB"], "nb"],
  [["fr", "de"], "en"],
  [[], "en"],
])("a browser that prefers %j is spoken to in %s", (tags, language) => {
  expect(preferredLanguage(tags)).toBe(language);
});
