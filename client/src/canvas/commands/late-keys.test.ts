import { afterEach, expect, test } from "vitest";
import { standIn } from "../../ui/stand-in";
import { pressLate } from "./late-keys";

afterEach(() => document.body.replaceChildren());

/** A field that comes when it is shown; `heard` is what it was told, in order. */
function comingField() {
  const heard: string[] = [];
  const field = document.createElement("input");
  field.addEventListener("input", () => heard.push(`"${field.value}"`));
  field.addEventListener("keydown", ({ key }) => heard.push(key));
  const show = (): void => {
    document.body.append(field);
    field.focus();
  };
  return { field, heard, show };
}

const press = (...keys: string[]): boolean[] =>
  keys.map((key) => pressLate(new KeyboardEvent("keydown", { key })));

test("keys that waited are in the field when it comes: its words first, then what was pressed behind them", () => {
  const { heard, show } = comingField();
  const handOver = standIn("Find");
  press("a", "d", "x", "Backspace", "ArrowDown", "d", "ArrowDown", "Enter", "z");
  handOver(show);
  expect(heard).toEqual(['"add"', "ArrowDown", "Enter"]);
  expect(document.querySelector("[data-stand-in]")).toBeNull();
});

test("Escape ends it, and the focus is where it was; where nothing comes, too", () => {
  const button = document.body.appendChild(document.createElement("button"));
  button.focus();
  const { field, show } = comingField();
  let escaped = 0;
  const handOver = standIn("Find", () => (escaped += 1));
  press("a", "Escape");
  expect([escaped, document.activeElement]).toEqual([1, button]);
  handOver(show);
  expect(field.isConnected).toBe(false);

  const giveUp = standIn("Find");
  press("a");
  giveUp();
  expect(document.activeElement).toBe(button);
});

test("what comes without a field, while one writes elsewhere, gets none of it", () => {
  const title = document.body.appendChild(document.createElement("input"));
  title.focus();
  const handOver = standIn("Find");
  press("a");
  handOver(() => undefined);
  expect([document.activeElement, title.value]).toEqual([title, ""]);
  expect(press("b")).toEqual([false]);
});
