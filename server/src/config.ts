import * as v from "valibot";
import { type Limits, readLimits } from "./limits";

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const integer = /^\d{1,5}$/;

/** An empty variable counts as one that is not set. */
const setting = <S extends v.GenericSchema<string, unknown>>(schema: S, fallback: string) =>
  v.pipe(
    v.optional(v.string(), fallback),
    v.transform((value) => (value.trim() === "" ? fallback : value.trim())),
    schema,
  );

const environment = v.object({
  PORT: setting(
    v.pipe(
      v.string(),
      v.regex(integer, "must be a number from 0 (any free port) to 65535"),
      v.transform(Number),
      v.maxValue(65_535, "must be a number from 0 (any free port) to 65535"),
    ),
    "4040",
  ),
  HOST: setting(
    v.pipe(v.string(), v.regex(/^[\w.:-]+$/, "must be a host name or an address, like 0.0.0.0")),
    "127.0.0.1",
  ),
  DATA_DIR: setting(v.string(), "./data"),
  PUBLIC_URL: setting(
    v.pipe(
      v.string(),
      v.check(
        (value) => value === "" || isOrigin(value),
        "must be an address without a path, like https://resa.example.org",
      ),
      v.transform((value) => (value === "" ? null : new URL(value))),
    ),
    "",
  ),
  TRUSTED_PROXIES: setting(
    v.pipe(
      v.string(),
      v.regex(/^\d$/, "must be the number of proxies before the server, from 0 to 9"),
      v.transform(Number),
    ),
    "0",
  ),
  LIMITS: setting(
    v.pipe(
      v.string(),
      v.rawTransform(({ dataset, addIssue, NEVER }) => {
        try {
          return readLimits(dataset.value);
        } catch (error) {
          addIssue({ message: error instanceof Error ? error.message : "can't be read" });
          return NEVER;
        }
      }),
    ),
    "",
  ),
  METRICS_TOKEN: setting(
    v.pipe(
      v.string(),
      v.regex(/^([!-~]{16,})?$/, "must be at least 16 characters without spaces"),
      v.transform((value) => (value === "" ? null : value)),
    ),
    "",
  ),
  LOG_LEVEL: setting(v.picklist(logLevels, `must be one of ${logLevels.join(", ")}`), "info"),
});

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, pathname, search, hash, username } = new URL(value);
  const web = protocol === "http:" || protocol === "https:";
  return web && pathname === "/" && search === "" && hash === "" && username === "";
}

/** What the server runs with. */
export interface Config {
  /** 0 = any free one. */
  readonly port: number;
  readonly host: string;
  /** Everything that must be kept lies here. */
  readonly dataFolder: string;
  /** Where browsers reach the server; null = under whatever address they used. */
  readonly publicUrl: URL | null;
  /** How many proxies stand before the server, whose word on addresses (`X-Forwarded-For`) counts. */
  readonly trustedProxies: number;
  /** What may be done how often. */
  readonly limits: Limits;
  /** Whoever brings it may read the metrics; null = this machine alone may. */
  readonly metricsToken: string | null;
  readonly logLevel: (typeof logLevels)[number];
}

/** A setting that can't be used; the message names the variable, one line each. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** Reads the environment. Throws ConfigError with everything that is wrong at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const { success, output, issues } = v.safeParse(environment, env);
  if (!success) {
    const lines = issues.map((issue) => {
      const name = v.getDotPath(issue) ?? "";
      // What is secret doesn't go into logs.
      const value = name === "METRICS_TOKEN" ? "" : `; it is ${JSON.stringify(env[name])}`;
      return `${name} ${issue.message}${value}`;
    });
    throw new ConfigError(lines.join("\n"));
  }
  return {
    port: output.PORT,
    host: output.HOST,
    dataFolder: output.DATA_DIR,
    publicUrl: output.PUBLIC_URL,
    trustedProxies: output.TRUSTED_PROXIES,
    limits: output.LIMITS,
    metricsToken: output.METRICS_TOKEN,
    logLevel: output.LOG_LEVEL,
  };
}
