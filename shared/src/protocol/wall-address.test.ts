import { expect, test } from "vitest";
import { readWallAddress, wallAddress } from "./wall-address";

const link = "https://resa.example/wall#a-Secret_1";

test("what is chosen for a wall is read from its address again, and nothing secret stands before the fragment", () => {
  for (const every of [0.2, 20, 45, 3600])
    for (const code of ["", "another-Secret_2"]) {
      const url = new URL(wallAddress(link, { every, code }));
      expect(readWallAddress(url)).toEqual({ secret: "a-Secret_1", every, code });
      expect(url.pathname + url.search).not.toContain("ecret");
    }
  expect(wallAddress(link, { every: 20, code: "" })).toBe(link);
});

test.for(["0", "-5", "soon", "1e9", "NaN", ""])("a period of %j is the usual one", (every) => {
  expect(readWallAddress(new URL(`https://resa.example/wall?every=${every}#s`))).toEqual({
    secret: "s",
    code: "",
    every: 20,
  });
});

test("an address without a secret has none", () => {
  expect(readWallAddress(new URL("https://resa.example/wall")).secret).toBe("");
});
