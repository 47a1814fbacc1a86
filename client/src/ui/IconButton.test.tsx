import { render } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { IconButton } from "./IconButton";

test.each([
  ["Ctrl+Z", "Control+Z"],
  ["⌘Z", "Meta+Z"],
  ["⇧⌘Z", "Shift+Meta+Z"],
  ["⌘+⇧+X", "Meta+Shift+X"],
  ["←", "ArrowLeft"],
  ["Esc", "Escape"],
  ["Shift+Enter", "Shift+Enter"],
  ["Ctrl++", "Control++"],
  ["?", "?"],
])("the key %s is told to assistive technology as %s", (keys, told) => {
  const { getByRole } = render(() => (
    <IconButton label="Undo" keys={keys} onClick={() => undefined}>
      ×
    </IconButton>
  ));
  expect(getByRole("button").getAttribute("aria-keyshortcuts")).toBe(told);
});
