import { noteColours } from "@resa/shared/model/note-colour";
import { describe, expect, it } from "vitest";
import dark from "./dark.css?raw";
import tokens from "./tokens.css?raw";

/** The colours that a palette gives, by name: those of its first rule, without high contrast. */
function coloursOf(css: string): Map<string, string> {
  const rule = css.slice(css.indexOf("{"), css.indexOf("}"));
  return new Map(
    [...rule.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = "", hex = ""]) => [name, hex]),
  );
}

/** The contrast of WCAG 2: 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each([
  ["light", coloursOf(tokens)],
  ["dark", coloursOf(dark)],
])("the %s palette", (_, colours) => {
  const colour = (name: string) => colours.get(name) ?? "";

  it("has twelve colours for people", () => {
    expect([...colours.keys()].filter((name) => name.startsWith("person-"))).toHaveLength(12);
  });

  it.each(noteColours)("has ink of 7:1 on %s notes", (note) => {
    expect(contrast(colour("ink"), colour(`note-${note}`))).toBeGreaterThanOrEqual(7);
  });

  it.each(noteColours)("shows on %s notes, and beside them, that they were found", (note) => {
    for (const ground of [`note-${note}`, "paper", "surface"])
      expect(contrast(colour("found"), colour(ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(noteColours)(
    "shows on %s notes, and beside them, that they are moments of truth",
    (note) => {
      for (const ground of [`note-${note}`, "paper", "surface"])
        expect(contrast(colour("moment"), colour(ground))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(pairs())("has %s of 4.5:1 on %s", (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });
});

/** What is written on what. */
function pairs(): [text: string, ground: string][] {
  const texts = ["ink", "ink-soft", "accent", "accent-strong", "danger", "warning", "good"];
  const people = Array.from({ length: 12 }, (_, index) => `person-${index + 1}`);
  return [
    ...texts.flatMap((text): [string, string][] => [
      [text, "paper"],
      [text, "surface"],
      [text, "sunken"],
    ]),
    ...people.map((person): [string, string] => ["on-person", person]),
    ["on-accent", "accent"],
    ["on-accent", "accent-strong"],
    ["ink", "accent-wash"],
    ["accent-strong", "accent-wash"],
    ["danger", "danger-wash"],
    ["ink", "period-before"],
    ["ink", "period-during"],
    ["ink", "period-after"],
  ];
}
