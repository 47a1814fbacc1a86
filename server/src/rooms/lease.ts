import type { Budget } from "./bounds";
import type { Connection } from "./connection";
import type { Identity } from "./identity";
import type { Session } from "./session";

/** A document held open for one connection. */
export interface Lease {
  /** Lets the connection in, which may send so much; the session's end releases the lease. */
  join(identity: Identity, connection: Connection, budget: Budget): Session;
  /** Gives a lease back that nobody joined by. */
  release(): void;
}
