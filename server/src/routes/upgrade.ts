import type { IncomingMessage } from "node:http";
import type { WebSocket } from "ws";

/** What the server hands the application with a request. */
export interface Bindings {
  readonly incoming: IncomingMessage;
  /** Takes the WebSocket that a request asked for, once it is open. A request for which nobody sets this gets none. */
  accept?: (websocket: WebSocket) => void;
}
