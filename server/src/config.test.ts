import { expect, test } from "vitest";
import { ConfigError, readConfig } from "./config";
import { usualLimits } from "./limits";

test("without any settings the server is for this machine alone", () => {
  expect(readConfig({})).toEqual({
    port: 4040,
    host: "127.0.0.1",
    dataFolder: "./data",
    publicUrl: null,
    trustedProxies: 0,
    limits: usualLimits,
    metricsToken: null,
    logLevel: "info",
  });
});

test("settings are taken from the environment, and empty ones count as absent", () => {
  const env = {
    PORT: "0",
    HOST: "::",
    DATA_DIR: " /srv/resa ",
    PUBLIC_URL: "https://resa.example",
    TRUSTED_PROXIES: "2",
    LIMITS: "boards=9",
    METRICS_TOKEN: "sixteen-or-more!",
  };
  expect(readConfig({ ...env, LOG_LEVEL: "" })).toEqual({
    port: 0,
    host: "::",
    dataFolder: "/srv/resa",
    publicUrl: new URL("https://resa.example"),
    trustedProxies: 2,
    limits: { ...usualLimits, boards: { ...usualLimits.boards, times: 9 } },
    metricsToken: "sixteen-or-more!",
    logLevel: "info",
  });
});

test.each([
  ["PORT", "http"],
  ["PORT", "65536"],
  ["PORT", "-1"],
  ["HOST", "my host"],
  ["PUBLIC_URL", "resa.example"],
  ["PUBLIC_URL", "ftp://resa.example"],
  ["PUBLIC_URL", "https://resa.example/boards"],
  ["TRUSTED_PROXIES", "yes"],
  ["LIMITS", "boreds=9"],
  ["LOG_LEVEL", "loud"],
])("%s=%s is refused by name", (name, value) => {
  const read = () => readConfig({ [name]: value });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(new RegExp(`^${name} must be .*"${value}"$`));
});

test("a token that is too short is refused, and not told", () => {
  const read = () => readConfig({ METRICS_TOKEN: "secret" });
  expect(read).toThrow(/^METRICS_TOKEN must be at least 16 characters without spaces$/);
});

test("everything that is wrong is said at once", () => {
  expect(() => readConfig({ PORT: "x", LOG_LEVEL: "loud" })).toThrow(/^PORT .*\nLOG_LEVEL /);
});
