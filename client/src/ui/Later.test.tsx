import { render } from "@solidjs/testing-library";
import { expect, onTestFinished, test, vi } from "vitest";
import { later } from "./Later";

test("a part is drawn when it has come, with what it was given", async () => {
  const Greeting = later(async () => ({
    default: (props: { name: string }) => <p>Hello {props.name}</p>,
  }));
  const { findByText } = render(() => <Greeting name="Maja" />);
  expect((await findByText("Hello Maja")).tagName).toBe("P");
});

test("a part that can't come leaves the page standing, and comes when it is wanted again", async () => {
  let isOnline = false;
  const Greeting = later(async () => {
    if (!isOnline) throw new TypeError("Failed to fetch dynamically imported module");
    return { default: () => <p>Hello</p> };
  });
  const page = () => (
    <main>
      <h1>Board</h1>
      <Greeting />
    </main>
  );
  const { getByText, queryByText, findByText } = render(page);
  await Promise.resolve();
  expect(getByText("Board").tagName).toBe("H1");
  expect(queryByText("Hello")).toBeNull();

  isOnline = true;
  await Greeting.fetch();
  expect((await findByText("Hello")).tagName).toBe("P");
});

test("a part that can't come at first is asked for again, once for all its places, until it comes or nobody wants it", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let asked = 0;
  let isOnline = false;
  const Greeting = later(async () => {
    asked++;
    if (!isOnline) throw new TypeError("Failed to fetch dynamically imported module");
    return { default: () => <p>Hello</p> };
  });
  const show = () =>
    render(() => (
      <>
        <Greeting />
        <Greeting />
      </>
    ));
  const { unmount } = show();
  await vi.advanceTimersByTimeAsync(500);
  expect(asked).toBe(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toBe(2);
  unmount();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(2);

  const { queryAllByText } = show();
  await vi.advanceTimersByTimeAsync(500);
  expect(asked).toBe(3);
  isOnline = true;
  window.dispatchEvent(new Event("online"));
  await vi.advanceTimersByTimeAsync(0);
  expect([asked, queryAllByText("Hello").length]).toEqual([4, 2]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toBe(4);
});
