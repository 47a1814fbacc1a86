import { expect, test } from "vitest";
import { mentionable, mentionedIn, mentionQuery } from "./mention-query";

const people = ["Tor", "Anna Berg", "Tora Lund", "Bo Toresen", "", "Åsa"].map((name, at) => ({
  id: `p${at}`,
  name,
}));
const offered = (typed: string): string[] => mentionable(people, typed).map(({ name }) => name);

test("a name is being typed behind an @ that begins a word", () => {
  expect(mentionQuery("Ask @To")).toEqual({ from: 4, typed: "To" });
  expect(mentionQuery("@Anna Be")).toEqual({ from: 0, typed: "Anna Be" });
  expect(mentionQuery("(@")).toEqual({ from: 1, typed: "" });
  expect(mentionQuery("mail@resa.example")).toBeNull();
  expect(mentionQuery("Ask @Tor\nand")).toBeNull();
});

test("names are offered that go on as typed, whoever has none is not", () => {
  expect(offered("to")).toEqual(["Tor", "Tora Lund", "Bo Toresen"]);
  expect(offered("å")).toEqual(["Åsa"]);
  expect(offered("")).toHaveLength(5);
  expect(offered("tor said")).toEqual([]);
});

test("who was picked and taken out again is not mentioned", () => {
  expect(mentionedIn("Ask @Tor and @Tor", people.slice(0, 2))).toEqual(["p0"]);
  expect(mentionedIn("Ask Tor", people.slice(0, 2))).toEqual([]);
});
