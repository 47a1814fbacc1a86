/** What any server on ws must pay: messages go to everybody else in the room, without a document and without a disk. */
import { createServer } from "node:http";
import { WebSocketServer } from "ws";

/** 0 = each message at once; else all of one tick go to everybody as one frame, each after its length. */
const tick = Number(process.env.TICK ?? 0);
const rooms = new Map();

function varUint(number) {
  const bytes = [];
  for (; number > 127; number = Math.floor(number / 128)) bytes.push(128 | (number & 127));
  return Buffer.from([...bytes, number]);
}

function makeRoom() {
  const sockets = new Set();
  let gathered = [];
  const flush = () => {
    const frame = Buffer.concat(gathered);
    gathered = [];
    for (const socket of sockets) socket.send(frame);
  };
  const take = (message, from) => {
    if (tick === 0) {
      for (const socket of sockets) if (socket !== from) socket.send(message);
      return;
    }
    if (gathered.length === 0) setTimeout(flush, tick);
    gathered.push(varUint(message.length), message);
  };
  return { sockets, take };
}

const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
sockets.on("connection", (socket, { url }) => {
  const room = rooms.get(url) ?? makeRoom();
  rooms.set(url, room);
  room.sockets.add(socket);
  socket.on("message", (message) => room.take(message, socket));
  socket.on("close", () => room.sockets.delete(socket));
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
