import { fireEvent, render } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { expect, test } from "vitest";
import { DraftField } from "./DraftField";

/** Somebody has a field before them, and others may change what it shows. */
function open(first: string) {
  const [value, setValue] = createSignal(first);
  const committed: string[] = [];
  const { getByRole, queryByText, unmount } = render(() => (
    <DraftField
      label="Title"
      value={value()}
      meanwhile={(theirs) => `meanwhile ${theirs}`}
      onCommit={(text) => {
        committed.push(text);
        setValue(text);
      }}
    />
  ));
  const field = getByRole<HTMLTextAreaElement>("textbox", { name: "Title" });
  const key = (key: string) => !fireEvent.keyDown(field, { key });
  return {
    field,
    key,
    committed,
    others: setValue,
    type: (text: string) => void fireEvent.input(field, { target: { value: text } }),
    leave: () => void fireEvent.blur(field),
    warned: (theirs: string) => queryByText(`meanwhile ${theirs}`) !== null,
    unmount,
  };
}

test("Enter and leaving commit what was typed, on one line and without spaces around it", () => {
  const { field, type, key, leave, committed } = open("Before");
  type("  One\nline ");
  key("Enter");
  expect([committed, field.value]).toEqual([["One line"], "One line"]);
  type("Two");
  leave();
  expect(committed).toEqual(["One line", "Two"]);
  leave();
  key("Enter");
  expect(committed).toEqual(["One line", "Two"]);
});

test("Escape restores, and is left to others when there is nothing to restore", () => {
  const { field, type, key, committed } = open("Before");
  type("Changed");
  expect(key("Escape")).toBe(true);
  expect(field.value).toBe("Before");
  expect(key("Escape")).toBe(false);
  expect(committed).toEqual([]);
});

test("what others write is shown, unless something is being typed: then it is told", () => {
  const { field, type, key, others, warned, committed } = open("Before");
  others("Theirs");
  expect(field.value).toBe("Theirs");
  type("Mine");
  others("Theirs again");
  expect([field.value, warned("Theirs again")]).toEqual(["Mine", true]);
  key("Escape");
  expect([field.value, warned("Theirs again")]).toEqual(["Theirs again", false]);
  type("Mine");
  others("Once more");
  key("Enter");
  expect([committed, field.value, warned("Once more")]).toEqual([["Mine"], "Mine", false]);
});

test("what was typed and taken back by hand commits nothing over the others' words", () => {
  const { field, type, leave, others, committed } = open("Before");
  type("Mine");
  others("Theirs");
  type("Before");
  leave();
  expect([committed, field.value]).toEqual([[], "Theirs"]);
});

test("a field that goes away commits what stands in it", () => {
  const { type, unmount, committed } = open("Before");
  type("Half a thought");
  unmount();
  expect(committed).toEqual(["Half a thought"]);
});
