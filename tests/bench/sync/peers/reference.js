/** The reference server of y-websocket as it is; with YPERSISTENCE it keeps documents in LevelDB. */
import { createServer } from "node:http";
import { WebSocketServer } from "ws";
import { setupWSConnection } from "@y/websocket-server/utils";

const server = createServer();
const sockets = new WebSocketServer({ server });
sockets.on("connection", setupWSConnection);
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
