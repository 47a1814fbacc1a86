import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { isFree, shippedWith } from "./licences";

const folder = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/**
 * libvips, which reads pictures, is under the LGPL: sharp brings it as a library of its own, loaded when it runs, that anybody may
 * replace. It is no part of our files.
 */
const libraryOfItsOwn = /^@img\/sharp-libvips-[\w-]+ LGPL-3\.0-or-later$/;

test("nothing that ships with Resa asks for its source in return", () => {
  const shipped = shippedWith([folder("server"), folder("client")]);
  const names = shipped.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["hono", "yjs", "sharp", "solid-js", "csstype"]));
  expect(names).not.toContain("vitest");
  const others = shipped
    .filter(({ licence }) => !isFree(licence))
    .map(({ name, licence }) => `${name} ${licence}`)
    .filter((line) => !libraryOfItsOwn.test(line));
  expect(others).toEqual([]);
});

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-or-later)", true],
  ["Apache-2.0 AND MIT", true],
  ["Apache-2.0 AND LGPL-3.0-or-later", false],
  ["AGPL-3.0-only", false],
  ["", false],
])("%s: %s", (licence, free) => {
  expect(isFree(licence)).toBe(free);
});
