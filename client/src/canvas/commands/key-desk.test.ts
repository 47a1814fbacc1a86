import { afterEach, expect, test } from "vitest";
import { makeKeyDesk } from "./key-desk";

afterEach(() => document.body.replaceChildren());

/** Presses a key on an element, or on the page. */
function press(desk: ReturnType<typeof makeKeyDesk>, key: string, on: Element = document.body) {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  on.addEventListener("keydown", (heard) => desk.press(heard as KeyboardEvent), { once: true });
  on.dispatchEvent(event);
  return event;
}

test("keys wait for what answers them, in their order, and are told apart from those that are pressed now", () => {
  let fetched = 0;
  const desk = makeKeyDesk(() => (fetched += 1));
  expect(press(desk, "a").defaultPrevented).toBe(true);
  press(desk, "Enter");
  // The browser goes on over the page, and reloads it.
  expect(press(desk, "Tab").defaultPrevented).toBe(false);
  expect(press(desk, "F5").defaultPrevented).toBe(false);

  const answered: [string, boolean][] = [];
  desk.answerWith(({ key }, late) => {
    answered.push([key, late]);
    return key === "b";
  });
  expect(press(desk, "b").defaultPrevented).toBe(true);
  expect(press(desk, "c").defaultPrevented).toBe(false);
  expect(answered).toEqual([
    ["a", true],
    ["Enter", true],
    ["b", false],
    ["c", false],
  ]);
  expect(fetched).toBe(2);
});

test("what is typed in a field, or presses a button, does not wait", () => {
  const desk = makeKeyDesk(() => undefined);
  const [field, button] = [document.createElement("input"), document.createElement("button")];
  document.body.append(field, button);
  expect(press(desk, "a", field).defaultPrevented).toBe(false);
  expect(press(desk, "Enter", button).defaultPrevented).toBe(false);
});
