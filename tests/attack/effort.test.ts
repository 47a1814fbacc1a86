import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import { readLimits } from "../../server/src/limits";
import { makeBudget } from "../../server/src/rooms/bounds";
import { kitchen, makeMeeting } from "../support/meeting";
import { update, valueAt } from "./hostile-updates";

test("one value after the other at the same place, each by a client of its own: together they cost their square", async () => {
  const meeting = makeMeeting();
  const lease = await meeting.registry.open(kitchen);
  const codes: number[] = [];
  const mallory = lease.join(
    { personId: "mallory", name: "Mallory", role: "editor" },
    { send() {}, close: (code) => void codes.push(code), buffered: () => 0 },
    makeBudget(readLimits("effort=100000"), () => 0),
  );
  let sent = 0;
  for (; sent < 2000 && codes.length === 0; sent++)
    mallory.receive(
      update(valueAt(sent + 1, "notes", "queue", (encoder) => encoding.writeAny(encoder, sent))),
    );
  expect(codes).toEqual([4429]);
  // To put n of them in order takes n × n / 2 steps.
  expect(sent).toBeLessThan(900);
  const ada = await meeting.join();
  ada.write("bread", 1);
  await ada.saved();
  expect((await meeting.stored()).getMap("notes").get("bread")).toBe(1);
});
