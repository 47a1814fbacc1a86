import { expect, test } from "vitest";
import { addressOf } from "./address";

const from = (socketAddress: string, forwardedFor?: string, proxies = 0) =>
  addressOf({ socketAddress, forwardedFor }, proxies);

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:DB8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:db8:1:2::1", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["::1", ":0:0:0"],
  ["", ""],
])("%s counts as %s", (address, counted) => expect(from(address)).toBe(counted));

test("what a client says of itself counts for nothing without a trusted proxy", () => {
  expect(from("192.0.2.7", "198.51.100.1")).toBe("192.0.2.7");
});

test.each([
  [1, "203.0.113.9", "203.0.113.9"],
  [1, "10.9.9.9, 203.0.113.9", "203.0.113.9"],
  [2, "10.9.9.9, 203.0.113.9, 192.0.2.1", "203.0.113.9"],
  [1, "203.0.113.9:4711", "203.0.113.9"],
  [1, "[2001:db8:1:2::1]:4711", "2001:db8:1:2"],
  [1, undefined, "192.0.2.7"],
  [1, "", "192.0.2.7"],
  [2, "203.0.113.9", "203.0.113.9"],
])("behind %i proxies, %s counts as %s", (proxies, header, counted) => {
  expect(from("192.0.2.7", header, proxies)).toBe(counted);
});
