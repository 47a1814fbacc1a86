import { describe, expect, it } from "vitest";
import { findBoards } from "./find-boards";

const boards = [{ title: "Köpa kök" }, { title: "Retur av varor" }, { title: "Köksmontering" }];
const found = (search: string) => findBoards(boards, search, "sv").map(({ title }) => title);

describe("searching among boards", () => {
  it("finds a part of a word, in whatever case", () => {
    expect(found("KÖK")).toEqual(["Köpa kök", "Köksmontering"]);
  });

  it("asks for every word, in whatever order", () => {
    expect(found("kök köpa")).toEqual(["Köpa kök"]);
  });

  it("shows all while nothing is searched", () => {
    expect(found("  ")).toHaveLength(3);
  });

  it("finds nothing when a word is missing", () => {
    expect(found("kök bil")).toEqual([]);
  });
});
