import { render } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { en } from "./en";
import { useFetch, useWords, WordsProvider } from "./WordsProvider";

test("what is said already is not said again when the rest of the words comes", async () => {
  const said: string[] = [];
  let fetchPart: ReturnType<typeof useFetch> | undefined;
  function Speaker() {
    const t = useWords();
    fetchPart = useFetch();
    const heard = (word: string): string => (said.push(word), word);
    return (
      <p>
        {heard(t("app.undo"))} {heard(t("share.title"))}
      </p>
    );
  }
  render(() => (
    <WordsProvider initial={{ language: "en", dictionary: en }}>
      <Speaker />
    </WordsProvider>
  ));
  expect(said).toEqual(["Undo", ""]);

  expect(await fetchPart?.(Promise.resolve("a part"))).toBe("a part");
  expect(said).toEqual(["Undo", "", "Share this board"]);
});
