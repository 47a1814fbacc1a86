import { once } from "node:events";
import { expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { head, openSocket, upgrade } from "./raw-socket";
import { makeFortress, type Siege } from "./siege";

const fortress = makeFortress();

/** A WebSocket of Mallory's, whose frames need not be whole. */
async function connect({ server, boardId, mallory }: Siege): Promise<WebSocket> {
  const address = `${server.url.replace("http", "ws")}/sync/${boardId}/board`;
  const socket = new WebSocket(address, { headers: { Cookie: mallory.cookie() } });
  onTestFinished(() => socket.terminate());
  // The server hangs up in the middle of a frame.
  socket.on("error", () => {});
  await once(socket, "open");
  return socket;
}

const closeCode = async (socket: WebSocket): Promise<unknown> => (await once(socket, "close"))[0];

test("a flood of fragments that never become a frame", async () => {
  const siege = await fortress.besiege();
  for (const fragment of [new Uint8Array(0), new Uint8Array(1), new Uint8Array(60_000)]) {
    const mallory = await connect(siege);
    const ended = closeCode(mallory);
    for (let count = 0; count < 5000; count++) mallory.send(fragment, { fin: false });
    expect([1006, 1008, 1009]).toContain(await ended);
  }
  await siege.expectUnharmed();
});

test.each([
  ["that promise 2^40 bytes", [0x82, 0xff, 0, 0, 1, 0, 0, 0, 0, 0, 1, 2, 3, 4]],
  ["that are compressed, which was not agreed", [0xc2, 0x81, 1, 2, 3, 4, 0]],
  ["without a mask", [0x82, 0x01, 3]],
  ["of a kind that there isn't", [0x8b, 0x80, 1, 2, 3, 4]],
  ["that go on with what was not begun", [0x80, 0x80, 1, 2, 3, 4]],
  ["that are a ping of 126 bytes", [0x89, 0xfe, 0, 126, 1, 2, 3, 4]],
  ["that say good-bye with a code that there isn't", [0x88, 0x82, 0, 0, 0, 0, 0, 1]],
  ["of text that is none", [0x81, 0x81, 0, 0, 0, 0, 0xff]],
])("frames %s", async (_, bytes) => {
  const siege = await fortress.besiege();
  const { server, boardId, mallory } = siege;
  const Cookie = mallory.cookie();
  const asked = openSocket(server.url, head(`/sync/${boardId}/board`, { ...upgrade, Cookie }));
  await expect.poll(asked.heard).toContain("101 Switching Protocols");
  asked.socket.write(Uint8Array.from(bytes));
  await asked.over;
  await siege.expectUnharmed();
});
