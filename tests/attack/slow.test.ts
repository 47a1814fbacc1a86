import { expect, test } from "vitest";
import { metric } from "../support/metric";
import { head, openSocket, upgrade } from "./raw-socket";
import { makeFortress } from "./siege";

const fortress = makeFortress();

test("slow handshakes: connections that say nothing, or a little now and then, are hung up on", async () => {
  const siege = await fortress.besiege();
  const { url } = siege.server;
  const held = () => metric(siege.server.url, "process_open_fds");
  const before = await held();
  const started = head(`/sync/${siege.boardId}/board`, upgrade).slice(0, -2);
  const open = (...beginnings: string[]) =>
    Array.from({ length: 200 }, (_, index) => openSocket(url, beginnings[index % 2]));
  const silent = open("", "G");
  // A header more every second would go on for ever.
  const talking = open("GET /healthz HTTP/1.1\r\n", started);
  const timer = setInterval(() => {
    for (const { socket } of talking) if (socket.writable) socket.write("X-More: 1\r\n");
  }, 1000);
  const talks = [...silent, ...talking];
  await siege.expectUnharmed();
  await Promise.all(talks.map(({ over }) => over));
  clearInterval(timer);
  for (const { heard } of talks) expect(heard()).toMatch(/^(HTTP\/1\.1 408 |$)/);
  for (const { socket } of talks) socket.destroy();
  await expect.poll(held).toBeLessThan(before + 20);
  await siege.expectUnharmed();
});
