import { readPresentation } from "@resa/shared/document/feedback-doc";
import type { Role } from "@resa/shared/model/role";
import { present } from "@resa/shared/operations/presentation";
import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { usualLimits } from "../limits";
import { makeBudget } from "./bounds";
import { encodeAwareness, encodeState } from "./frames";
import { makeMemoryStorage } from "../storage/memory-storage";
import { makeLeaderWatch } from "./leader-watch";
import { makeRoomRegistry } from "./room-registry";

const minute = 60_000;
const name = "b1/feedback";
const log = pino({ level: "silent" });

/** A server in which time passes as it is told, on a storage that others may have used before. */
function open(storage = makeMemoryStorage()) {
  let clock = 0;
  let nextClientId = 1;
  const registry = makeRoomRegistry({
    storage: storage.documents,
    onTitle() {},
    onFeedback: (boardId, doc) => watch.note(boardId, doc),
    log,
  });
  /** The roles of those who are no facilitators. */
  const roles = new Map<string, Role | null>();
  const roleOf = async (_: string, personId: string) => {
    const role = roles.get(personId);
    return role === undefined ? "facilitator" : role;
  };
  const watch = makeLeaderWatch({ registry, directory: { roleOf }, log, now: () => clock });
  onTestFinished(() => registry.close());
  /** Somebody looks at the board, or a screen on a wall shows it in their browser; returns what ends that. */
  const come = async (personId: string, isWall = false): Promise<() => void> => {
    const lease = await registry.open("b1/board");
    const identity = { personId, name: personId, role: "facilitator" as const };
    const session = lease.join(
      identity,
      { send() {}, close() {}, buffered: () => 0 },
      makeBudget(usualLimits, () => 0),
    );
    session.receive(encodeAwareness([encodeState(nextClientId++, 1, { isWall })]));
    return () => session.closed();
  };
  return {
    storage,
    registry,
    roles,
    come,
    leader: () => registry.change(name, (doc) => readPresentation(doc)?.by ?? null),
    begin: (by: string) =>
      registry.change(name, (doc) => present(doc, "", { by, at: 1, mayLead: true })),
    async pass(minutes: number): Promise<void> {
      for (let i = 0; i < minutes; i++) {
        clock += minute;
        await watch.look();
      }
    },
  };
}

test("a presentation lasts while its leader is there, and 15 minutes longer", async () => {
  const { begin, come, leader, pass } = open();
  const leave = await come("ada");
  await begin("ada");
  await pass(40);
  expect(await leader()).toBe("ada");
  leave();
  await pass(14);
  // They come back, and it goes on.
  const again = await come("ada");
  await pass(20);
  again();
  await pass(14);
  expect(await leader()).toBe("ada");
  await pass(1);
  expect(await leader()).toBeNull();
});

test("a wall that hangs in the leader's own browser does not lead", async () => {
  const { begin, come, leader, pass } = open();
  await come("ada", true);
  const leave = await come("ada");
  await begin("ada");
  await pass(20);
  expect(await leader()).toBe("ada");
  leave();
  await pass(15);
  expect(await leader()).toBeNull();
});

test("one that was left behind when the server stopped ends 15 minutes after somebody comes", async () => {
  const before = open();
  await before.begin("ada");
  await before.registry.close();

  const { come, leader, pass } = open(before.storage);
  await pass(60);
  const leave = await come("bo");
  await pass(15);
  expect(await leader()).toBe("ada");
  await pass(1);
  expect(await leader()).toBeNull();
  leave();
});

test.each(["viewer", null] as const)(
  "one whose leader became a %s before a new process heard of it ends at the next look",
  async (role) => {
    const before = open();
    await before.begin("ada");
    await before.registry.close();

    const { come, leader, pass, roles } = open(before.storage);
    roles.set("ada", role);
    const leave = await come("ada");
    await pass(2);
    expect(await leader()).toBeNull();
    leave();
  },
);

test("a board that nobody presented is not even read", async () => {
  const { come, pass, registry } = open();
  await come("ada");
  await pass(3);
  expect(registry.rooms).toBe(2);
});
