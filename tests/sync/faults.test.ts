import { expect, test } from "vitest";
import { makeDisk } from "../support/disk";
import { kitchen, makeMeeting, until } from "../support/meeting";
import { makeStayer } from "../support/stayer";

const paragraph = "x".repeat(10_000);

/** Two people work until their board is compacted, with a disk that fails at one call; how many calls there were, and the codes. */
async function work(failing: number, how: "before" | "after") {
  const disk = makeDisk();
  const meeting = makeMeeting({ disk });
  const [ada, bo] = [makeStayer(meeting, "Ada"), makeStayer(meeting, "Bo")];
  const wanted: Record<string, unknown> = {};
  disk.breakCall(failing, how);

  for (let round = 0; round < 9; round++) {
    await Promise.all([ada.connected(), bo.connected()]);
    ada.write(`ada ${round}`, (wanted[`ada ${round}`] = `${round}${paragraph}`));
    bo.write(`bo ${round}`, (wanted[`bo ${round}`] = round));
    if (round % 3 === 2) await ada.saved();
    // Whatever somebody has seen of somebody else is on disk at that moment.
    const onDisk = Object.keys(await disk.kept(kitchen));
    const seen = [...bo.doc.getMap("notes").keys()].filter((id) => id.startsWith("ada"));
    expect(onDisk).toEqual(expect.arrayContaining(seen));
  }
  await Promise.all([ada.saved(), bo.saved()]);
  await until(() => {
    expect(ada.doc.getMap("notes").toJSON()).toEqual(wanted);
    expect(bo.doc.getMap("notes").toJSON()).toEqual(wanted);
  });
  expect(await disk.kept(kitchen)).toEqual(wanted);
  const newcomer = await meeting.join({ name: "Cy" });
  await until(() => expect(newcomer.notes()).toEqual(wanted));
  return { broken: disk.brokenCall(), codes: [...ada.codes, ...bo.codes] };
}

test.each(["before", "after"] as const)(
  "whichever call the disk fails at, %s it was written, people are sent away with 4500 and all they did is there in the end",
  async (how) => {
    const broken: Record<string, number> = {};
    for (let call = 0; ; call++) {
      const { broken: method, codes } = await work(call, how);
      if (method === null) break;
      broken[method] = (broken[method] ?? 0) + 1;
      expect(new Set(codes).size).toBeLessThanOrEqual(1);
      expect(codes.every((code) => code === 4500)).toBe(true);
      // Nobody is sent away for a compaction: what it would have saved is on disk as it was.
      if (method === "append" && codes.length === 0) throw new Error(`nobody noticed call ${call}`);
    }
    expect(Object.keys(broken)).toEqual(expect.arrayContaining(["load", "append", "compact"]));
  },
);
