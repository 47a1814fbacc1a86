import { render } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { expect, test } from "vitest";
import { ToastProvider, useToast } from "./ToastProvider";

test("the focus stays in a toast whose action goes, and goes back where it was when the toast goes", () => {
  const [mayUndo, allow] = createSignal(true);
  function Page() {
    const toast = useToast();
    const action = { label: "Undo", run: () => undefined, mayRun: mayUndo };
    return (
      <button type="button" onClick={() => toast({ text: "Deleted", action })}>
        Delete
      </button>
    );
  }
  const { getByText, getByRole, queryByText } = render(() => (
    <ToastProvider label="Messages" close="Close">
      <Page />
    </ToastProvider>
  ));
  const button = getByText("Delete");
  button.focus();
  button.click();
  getByText("Undo").focus();
  getByText("Undo").click();
  expect(queryByText("Deleted")).toBeNull();
  expect(document.activeElement).toBe(button);

  button.click();
  getByText("Undo").focus();
  allow(false);
  const close = getByRole("button", { name: "Close" });
  expect(document.activeElement).toBe(close);
  close.click();
  expect(document.activeElement).toBe(button);
});
