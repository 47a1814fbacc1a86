import { messages, syncMessages } from "@resa/shared/protocol/messages";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { encodeBarrier, encodeSync } from "../../server/src/rooms/frames";
import { presence, presences } from "./hostile-updates";
import { makeFortress, memoryOf } from "./siege";

const fortress = makeFortress();
const json = JSON.stringify({ pointer: { x: 1, y: 1 } });

test("100,000 presence states: in one frame, one after the other, and a thousand to a frame", async () => {
  const siege = await fortress.besiege();
  const all = (count: number, from = 1) =>
    presences(
      Array.from({ length: count }, (_, index) => ({ clientId: from + index, clock: 1, json })),
    );
  const atOnce = await siege.attack();
  atOnce.send(all(100_000));
  expect(await atOnce.settled()).toBe(4400);

  const oneByOne = await siege.attack();
  for (let clientId = 1; clientId <= 1500; clientId++) oneByOne.send(presence(json, clientId));
  expect(await oneByOne.settled()).toBe("open");
  const inHundreds = await siege.attack();
  for (let from = 1; from <= 100_000; from += 1000) inHundreds.send(all(1000, from));
  expect(await inHundreds.settled()).toBe("open");
  // One connection speaks for one client id: Ada sees herself, and one Mallory.
  await expect.poll(() => siege.ada.provider.awareness.getStates().size).toBe(2);
  await siege.expectUnharmed();
});

test("presence takeover: in another's name, or to make her disappear", async () => {
  const siege = await fortress.besiege();
  const { awareness } = siege.ada.provider;
  awareness.setLocalState({ pointer: { x: 7, y: 7 } });
  await siege.ada.saved();
  const mallory = await siege.attack();
  for (const clock of [2, 99, 2 ** 31])
    for (const said of ["null", '{"pointer":{"x":666,"y":666}}'])
      mallory.send(presence(said, siege.ada.doc.clientID, clock));
  mallory.send(Uint8Array.of(messages.queryAwareness));
  expect(await mallory.settled()).toBe("open");
  const told = mallory.heard
    .filter(([kind]) => kind === messages.awareness)
    .map((frame) => new TextDecoder().decode(frame))
    .join();
  expect(told).toContain('"pointer":{"x":7,"y":7}');
  expect(told).toContain('"name":"Ada"');
  expect(told).not.toContain("666");
  expect(awareness.getLocalState()).toEqual({ pointer: { x: 7, y: 7 } });
  await siege.expectUnharmed();
});

test("SyncStep1 amplification: a few bytes that ask for the whole board, again and again", async () => {
  const siege = await fortress.besiege();
  siege.ada.doc.transact(() => {
    for (let note = 0; note < 200; note++)
      siege.ada.doc.getMap("texts").set(`note${note}`, new Y.Text("x".repeat(5000)));
  });
  await siege.ada.saved();
  const before = await memoryOf(siege.server);
  const mallory = await siege.attack();
  const ask = encodeSync("step1", Uint8Array.of(0));
  // A megabyte each: whoever asked and got it all would have 1.5 GB.
  for (let time = 0; time < 1500; time++) mallory.send(ask);
  expect(await mallory.settled()).toBe(4429);
  const answers = mallory.heard.filter(([, kind]) => kind === syncMessages.step2);
  expect(answers.length).toBeGreaterThan(0);
  expect(answers.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(200 * 1024 * 1024);
  expect((await memoryOf(siege.server)) - before).toBeLessThan(200 * 1024 * 1024);
  await siege.expectUnharmed();
});

test("SyncStep1 amplification: questions in numbers longer than they need be, which none would count", async () => {
  const siege = await fortress.besiege();
  const padded = [Uint8Array.of(0x80, 0, 0, 1, 0), Uint8Array.of(0, 0x80, 0, 1, 0)];
  for (const ask of [...padded, Uint8Array.of(0x80 | messages.queryAwareness, 0)]) {
    const mallory = await siege.attack();
    mallory.send(ask);
    expect(await mallory.settled()).toBe(4400);
  }
  await siege.expectUnharmed();
});

test("presence amplification: a byte that asks for everybody, again and again", async () => {
  const siege = await fortress.besiege();
  const crowd = await Promise.all(Array.from({ length: 20 }, () => siege.attack()));
  const long = JSON.stringify({ cursor: "x".repeat(15_000) });
  for (const [index, one] of crowd.entries()) one.send(presence(long, index + 1));
  for (const one of crowd) expect(await one.settled()).toBe("open");
  const mallory = await siege.attack();
  for (let time = 0; time < 1500; time++) mallory.send(Uint8Array.of(messages.queryAwareness));
  expect(await mallory.settled()).toBe(4429);
  const told = mallory.heard.filter(([kind]) => kind === messages.awareness);
  expect(Math.max(...told.map(({ length }) => length))).toBeGreaterThan(20 * 15_000);
  expect(told.length).toBeLessThan(40);
  await siege.expectUnharmed();
});

test("frames beyond every rate", async () => {
  const siege = await fortress.besiege();
  const mallory = await siege.attack();
  for (let time = 0; time < 20_000; time++) mallory.send(encodeBarrier(2 ** 40));
  expect(await mallory.settled()).toBe(4429);
  await siege.expectUnharmed();
});
