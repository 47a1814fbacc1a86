import type { HttpBindings } from "@hono/node-server";
import type { Logger } from "pino";
import type { Limits } from "../limits";
import type { Metrics } from "../metrics";
import type { Pictures } from "../pictures/pictures";
import type { Traffic } from "../rooms/bounds";
import type { RoomRegistry } from "../rooms/room-registry";
import type { Person } from "../storage/directory";
import type { Storage } from "../storage/storage";
import type { Versions } from "../versions/versions";

/** Everything that the routes work with. */
export interface Services {
  readonly storage: Pick<Storage, "documents" | "directory" | "reads" | "versions">;
  readonly pictures: Pictures;
  readonly versions: Versions;
  readonly registry: RoomRegistry;
  readonly metrics: Metrics;
  /** What may be done how often. */
  readonly limits: Limits;
  /** What comes in over all WebSockets. */
  readonly traffic: Traffic;
  readonly log: Logger;
  /** Where browsers reach the server; null = under whatever address they used. */
  readonly publicUrl: URL | null;
  /** How many proxies stand before the server, whose word on addresses counts. */
  readonly trustedProxies: number;
  /** Whoever brings it may read the metrics; null = this machine alone may. */
  readonly metricsToken: string | null;
  /** The folder of the built client. */
  readonly clientFolder: string;
  /** Whether boards are served; false once the server is stopping. */
  ready(): boolean;
}

/** What the middleware knows of a request. */
export interface Env {
  /** Node's side of a request; absent when the request was made inside this process. */
  Bindings: Partial<HttpBindings>;
  Variables: { requestId: string; address: string; person: Person };
}
