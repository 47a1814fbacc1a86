import { expect, test } from "vitest";
import { languages } from "@resa/shared/model/language";
import { loadCore, loadMore } from "../../i18n/dictionary";
import { makeTranslate } from "../../i18n/translate";
import { type Line, sayPoint, valuesOf } from "./line";
import { valueByKey } from "./point-keys";
import { heightOf, valueAt } from "./scale";

const lines: readonly Line[] = ["wished", "actual", "tension"];
const speak = async (language: "en" | "sv" | "da" | "nb") =>
  makeTranslate(language, { ...(await loadCore(language)), ...(await loadMore(language)) });

test("a point says in words which line it is of, and what its value means", async () => {
  const t = await speak("en");
  expect([-2, -1, 0, 1, 2, null].map((value) => sayPoint(t, "wished", value))).toEqual([
    "Wished: very bad (−2)",
    "Wished: bad (−1)",
    "Wished: neutral (0)",
    "Wished: good (+1)",
    "Wished: very good (+2)",
    "Wished: not known",
  ]);
  expect(sayPoint(t, "tension", 5)).toBe("Tension: climax (5)");
  const sv = await speak("sv");
  expect(sayPoint(sv, "actual", -2)).toBe("Faktisk: mycket dålig (−2)");
});

test.each(languages)("no two values of a line are called the same in %s", async (language) => {
  const t = await speak(language);
  for (const line of lines)
    expect(new Set(valuesOf(line).map((value) => sayPoint(t, line, value)))).toHaveProperty(
      "size",
      5,
    );
});

test("where a value is drawn, a hand takes it again; beyond the ends are the ends", () => {
  for (const line of lines) {
    for (const value of valuesOf(line)) {
      expect(valueAt(line, heightOf(line, value) + 13)).toBe(value);
      expect(valueAt(line, heightOf(line, value) - 13)).toBe(value);
    }
    expect([valueAt(line, -500), valueAt(line, 5000)]).toEqual([
      valuesOf(line)[4],
      valuesOf(line)[0],
    ]);
  }
});

test("keys go up and down to the ends, begin in the middle, and take away", () => {
  const press = (line: Line, value: number | null, key: string) => valueByKey(line, value, key);
  expect(press("actual", null, "ArrowDown")).toBe(0);
  expect(press("tension", null, "ArrowUp")).toBe(3);
  expect([press("actual", 1, "ArrowUp"), press("actual", 2, "ArrowUp")]).toEqual([2, 2]);
  expect([press("actual", -1, "ArrowDown"), press("actual", -2, "ArrowDown")]).toEqual([-2, -2]);
  expect([press("wished", 0, "Home"), press("wished", 0, "End")]).toEqual([-2, 2]);
  expect(press("wished", 1, "Delete")).toBeNull();
  expect(press("wished", 1, "ArrowLeft")).toBeUndefined();
});
