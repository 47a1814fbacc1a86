import { fireEvent, render } from "@solidjs/testing-library";
import { createSignal, Show } from "solid-js";
import { expect, test } from "vitest";
import { SidePanel } from "./SidePanel";

/** A page with a button that opens a panel, and another beside it. */
function open() {
  const [isOpen, setOpen] = createSignal(false);
  const [hasOpener, setOpener] = createSignal(true);
  const { getByRole } = render(() => (
    <main id="main" tabindex="-1">
      <Show when={hasOpener()}>
        <button onClick={() => setOpen(true)}>Open</button>
      </Show>
      <button>Else</button>
      <Show when={isOpen()}>
        <SidePanel title="People" close="Close" onClose={() => setOpen(false)}>
          …
        </SidePanel>
      </Show>
    </main>
  ));
  const button = (name: string) => getByRole("button", { name });
  const opener = button("Open");
  opener.focus();
  fireEvent.click(opener);
  const title = getByRole("heading", { name: "People" });
  expect(document.activeElement).toBe(title);
  return { opener, title, button, setOpen, setOpener };
}

test("who closes a panel, by key or button, is again where they were", () => {
  const { opener, title, button } = open();
  fireEvent.keyDown(title, { key: "Escape" });
  expect(document.activeElement).toBe(opener);
  fireEvent.click(opener);
  fireEvent.click(button("Close"));
  expect(document.activeElement).toBe(opener);
});

test("who has gone elsewhere stays there when a panel closes", () => {
  const { button, setOpen } = open();
  button("Else").focus();
  setOpen(false);
  expect(document.activeElement).toBe(button("Else"));
});

test("where the way back is gone, the page itself has the focus", () => {
  const { setOpen, setOpener } = open();
  setOpener(false);
  setOpen(false);
  expect(document.activeElement?.id).toBe("main");
});
