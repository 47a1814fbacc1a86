import type { CloseCode } from "@resa/shared/protocol/close-codes";
import type { ProblemCode } from "@resa/shared/protocol/problem";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Fault } from "./rooms/frames";
import type { RoomRegistry } from "./rooms/room-registry";
import type { DocumentStorage } from "./storage/storage";

/** What the server tells Prometheus. */
export interface Metrics {
  /** One answered request; `route` is the pattern, so that its values are few. */
  request(method: string, route: string, status: number, seconds: number): void;
  /** One picture that somebody sent: `taken`, or the code of the problem. */
  picture(outcome: string): void;
  /** A request that was refused, by the code of the problem. */
  refused(reason: ProblemCode): void;
  /** A connection to a document that the server has ended, by the code that it was told, and what was wrong with its last frame. */
  ended(code: CloseCode, fault?: Fault): void;
  /** Shows how many rooms and sessions there are. */
  watch(registry: RoomRegistry): void;
  /** The same storage, with its appends counted and timed. */
  timed(documents: DocumentStorage): DocumentStorage;
  /** The exposition text and its content type. */
  text(): Promise<{ readonly body: string; readonly type: string }>;
}

const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export function makeMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: "resa_http_request_seconds",
    help: "Time to answer an HTTP request.",
    labelNames: ["method", "route", "status"],
    buckets,
    registers,
  });
  const appends = new Histogram({
    name: "resa_append_seconds",
    help: "Time until an update is on disk.",
    buckets,
    registers,
  });
  const failures = new Counter({
    name: "resa_append_failures_total",
    help: "Updates that could not be stored.",
    registers,
  });
  const pictures = new Counter({
    name: "resa_pictures_total",
    help: "Pictures that were sent, by what became of them.",
    labelNames: ["outcome"],
    registers,
  });
  const appended = new Counter({
    name: "resa_appended_bytes_total",
    help: "Bytes of updates that went to disk.",
    registers,
  });
  const waiting = new Gauge({
    name: "resa_appends_waiting",
    help: "Updates that are on their way to the disk.",
    registers,
  });
  const refusals = new Counter({
    name: "resa_refusals_total",
    help: "Requests that were refused, by problem.",
    labelNames: ["reason"],
    registers,
  });
  const endings = new Counter({
    name: "resa_sessions_ended_total",
    help: "Connections that the server has ended, by close code.",
    labelNames: ["code"],
    registers,
  });
  const badFrames = new Counter({
    name: "resa_bad_frames_total",
    help: "Connections that were ended for a bad frame, by what was wrong with it.",
    labelNames: ["reason"],
    registers,
  });
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  return {
    request: (method, route, status, seconds) =>
      requests.observe({ method, route, status }, seconds),
    picture: (outcome) => pictures.inc({ outcome }),
    refused: (reason) => refusals.inc({ reason }),
    ended(code, fault) {
      endings.inc({ code });
      if (fault !== undefined) badFrames.inc({ reason: fault });
    },
    watch(registry) {
      gauge("resa_rooms", "Documents that are open.", () => registry.rooms);
      gauge("resa_sessions", "Connections to documents.", () => registry.sessions);
    },
    timed: (documents) => ({
      ...documents,
      append(name, update) {
        const start = performance.now();
        const end = (): void => {
          appends.observe((performance.now() - start) / 1000);
          waiting.dec();
        };
        waiting.inc();
        // Each edit passes here, and each turn that it waits for costs time: whoever asked waits for the storage itself.
        const stored = documents.append(name, update);
        stored.then(
          () => {
            end();
            appended.inc(update.length);
          },
          () => {
            end();
            failures.inc();
          },
        );
        return stored;
      },
    }),
    text: async () => ({ body: await register.metrics(), type: register.contentType }),
  };
}
