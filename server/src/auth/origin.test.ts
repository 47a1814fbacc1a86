import { expect, test } from "vitest";
import { isOwnOrigin, type Provenance } from "./origin";

const publicUrl = new URL("https://resa.example");
const from = (provenance: Partial<Provenance>) =>
  isOwnOrigin(
    { origin: undefined, host: "10.0.0.5:4040", fetchSite: undefined, ...provenance },
    publicUrl,
  );

test.each([
  ["the public page", { origin: "https://resa.example" }],
  ["a page of the host that was asked", { origin: "http://10.0.0.5:4040" }],
  ["the same host in capitals", { origin: "http://resa.local", host: "Resa.Local" }],
  ["a program that is no browser", {}],
  ["a browser's own request for a page", { fetchSite: "none" }],
])("%s may", (_, provenance) => {
  expect(from(provenance)).toBe(true);
});

test.each([
  ["another site", { origin: "https://elsewhere.example" }],
  ["a page whose name starts like ours", { origin: "https://resa.example.evil.example" }],
  ["our name on another port", { origin: "https://resa.example:8443" }],
  ["our name without encryption", { origin: "http://resa.example" }],
  ["a sandboxed frame", { origin: "null" }],
  ["nonsense", { origin: "nonsense" }],
  ["a foreign page whose browser hides the origin", { fetchSite: "cross-site" }],
])("%s may not", (_, provenance) => {
  expect(from(provenance)).toBe(false);
});
