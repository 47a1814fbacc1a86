import { expect, test } from "vitest";
import { mayWatch } from "./watcher";

const ask = (question: {
  from?: string;
  host?: string;
  headers?: Record<string, string>;
  token?: string;
}): boolean =>
  mayWatch(
    {
      socketAddress: question.from ?? "127.0.0.1",
      host: question.host ?? "127.0.0.1",
      headers: new Headers(question.headers),
    },
    question.token ?? null,
  );

test.each([
  ["127.0.0.1", "127.0.0.1"],
  ["127.0.0.1", "localhost"],
  ["::1", "[::1]"],
  ["::ffff:127.0.0.1", "localhost"],
])("without a token, this machine may: %s as %s", (from, host) => {
  expect(ask({ from, host })).toBe(true);
});

test.each([
  ["192.168.1.7", "192.168.1.2"],
  ["192.168.1.7", "localhost"],
  ["::ffff:10.0.0.1", "127.0.0.1"],
  ["2001:db8::1", "[::1]"],
  ["127.0.0.1", "resa.example.org"],
  ["127.0.0.1", "localhost.example.org"],
  ["127.0.0.1", "127.0.0.1.example.org"],
  ["", "localhost"],
])("… and nobody else: %s as %s", (from, host) => {
  expect(ask({ from, host })).toBe(false);
});

test.each(["X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via"])(
  "… nor what a proxy on it passes on (%s)",
  (name) => {
    expect(ask({ headers: { [name]: "203.0.113.9" } })).toBe(false);
  },
);

test("with a token, whoever brings it may, from anywhere, and nobody without", () => {
  const token = "a-long-and-secret-word";
  const from = "203.0.113.9";
  const bring = (Authorization: string) => ask({ from, token, headers: { Authorization } });
  expect(bring(`Bearer ${token}`)).toBe(true);
  expect(["", token, `Bearer ${token} `.repeat(2), "Bearer ", "Basic x"].map(bring)).toEqual(
    Array.from({ length: 5 }, () => false),
  );
  expect(ask({ token })).toBe(false);
});
