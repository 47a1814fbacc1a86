import { cleanup, fireEvent, render } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, describe, expect, it } from "vitest";
import { EditableTitle } from "./EditableTitle";

afterEach(cleanup);

/** A title that keeps what is committed, and every commit. */
function setUp(initial = "Buying a kitchen", readOnly = false) {
  const commits: string[] = [];
  const [title, setTitle] = createSignal(initial);
  const [isReadOnly, setReadOnly] = createSignal(readOnly);
  const screen = render(() => (
    <EditableTitle
      value={title()}
      label="Title of the board"
      placeholder="Untitled"
      readOnly={isReadOnly()}
      onCommit={(next) => {
        commits.push(next);
        setTitle(next);
      }}
    />
  ));
  const write = (text: string) => {
    fireEvent.click(screen.getByRole("button"));
    const input = screen.getByRole<HTMLInputElement>("textbox");
    fireEvent.input(input, { target: { value: text } });
    return input;
  };
  return { ...screen, commits, write, setTitle, setReadOnly };
}

describe("a title that is edited where it stands", () => {
  it("opens on a click, with its text selected", () => {
    const { getByRole } = setUp();
    fireEvent.click(getByRole("button"));
    const input = getByRole<HTMLInputElement>("textbox", { name: "Title of the board" });
    expect(document.activeElement).toBe(input);
    expect(input.selectionEnd).toBe("Buying a kitchen".length);
  });

  it("commits with Enter, trimmed, and gives the focus back", () => {
    const { write, commits, getByRole } = setUp();
    fireEvent.keyDown(write("  A kitchen at last "), { key: "Enter" });
    expect(commits).toEqual(["A kitchen at last"]);
    expect(getByRole("button").textContent).toBe("A kitchen at last");
    expect(document.activeElement).toBe(getByRole("button"));
  });

  it("commits once when it is left", () => {
    const { write, commits } = setUp();
    const input = write("A kitchen at last");
    fireEvent.blur(input);
    fireEvent.blur(input);
    expect(commits).toEqual(["A kitchen at last"]);
  });

  it("commits when it goes away", () => {
    const { write, commits, unmount } = setUp();
    write("A kitchen at last");
    unmount();
    expect(commits).toEqual(["A kitchen at last"]);
  });

  it("forgets with Escape", () => {
    const { write, commits, getByRole } = setUp();
    fireEvent.keyDown(write("Nonsense"), { key: "Escape" });
    expect(commits).toEqual([]);
    expect(getByRole("button").textContent).toBe("Buying a kitchen");
  });

  it("commits neither an empty title nor the same one", () => {
    const { write, commits } = setUp();
    fireEvent.keyDown(write("   "), { key: "Enter" });
    fireEvent.keyDown(write("Buying a kitchen"), { key: "Enter" });
    expect(commits).toEqual([]);
  });

  it("leaves Enter to an input method that is composing", () => {
    const { write, commits } = setUp();
    fireEvent.keyDown(write("台所"), { key: "Enter", isComposing: true });
    expect(commits).toEqual([]);
  });

  it("keeps what is being written when somebody else renames it", () => {
    const { write, setTitle } = setUp();
    const input = write("Mine");
    setTitle("Theirs");
    expect(input.isConnected).toBe(true);
    expect(input.value).toBe("Mine");
  });

  it("keeps what is being written while a new role is asked for", () => {
    const { write, setReadOnly, commits, getByText } = setUp();
    const input = write("Mine");
    setReadOnly(true);
    expect(document.activeElement).toBe(input);
    setReadOnly(false);
    fireEvent.keyDown(input, { key: "Enter" });
    expect(commits).toEqual(["Mine"]);
    setReadOnly(true);
    expect(getByText("Mine").tagName).toBe("SPAN");
  });

  it("keeps its keys to itself", () => {
    const heard: string[] = [];
    const hear = (event: KeyboardEvent) => heard.push(event.key);
    window.addEventListener("keydown", hear);
    const { write } = setUp();
    fireEvent.keyDown(write("N"), { key: "n" });
    window.removeEventListener("keydown", hear);
    expect(heard).toEqual([]);
  });

  it("is only text for whoever may not change it", () => {
    const { queryByRole, getByText } = setUp("Theirs", true);
    expect(queryByRole("button")).toBeNull();
    expect(getByText("Theirs")).toBeTruthy();
  });
});
