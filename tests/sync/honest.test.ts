import { randomInt } from "node:crypto";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { makeRandom } from "../bench/random";
import { makeDisk } from "../support/disk";
import { makeMeeting, settle, until } from "../support/meeting";
import type { Peer } from "../support/peer";

const people = ["Ada", "Bo", "Cia", "Dag"];
const steps = 120;

/** What one person has open: a document, and a connection while there is one. */
interface Page {
  doc: Y.Doc;
  peer: Peer | null;
}

/**
 * People write, online and offline, go and come back, reload; and the server is restarted. Nobody is sent away, and in the end
 * all have all of it.
 */
async function tell(seed: number): Promise<void> {
  const random = makeRandom(seed);
  const disk = makeDisk();
  const begin = () => makeMeeting({ disk, idleTime: random.chance(0.5) ? 0 : 30_000 });
  let meeting = begin();
  const pages = people.map((): Page => ({ doc: new Y.Doc(), peer: null }));
  const owed: Record<string, number> = {};

  const come = async (page: Page, name: string): Promise<void> => {
    page.peer ??= await meeting.join({ name, doc: page.doc });
  };
  const go = (page: Page): void => {
    page.peer?.cut();
    page.peer = null;
  };

  for (let step = 0; step < steps; step++) {
    const at = random.below(pages.length);
    const [page, name] = [pages[at], people[at]];
    if (page === undefined || name === undefined) continue;
    const what = random.below(12);
    if (what < 6) {
      const key = `${name}${step}`;
      page.doc.getMap("notes").set(key, step);
      owed[key] = step;
    } else if (what < 8) await come(page, name);
    else if (what === 8) go(page);
    else if (what === 9) await settle();
    else if (what === 10 && page.peer !== null) {
      // A page that is loaded anew when all is saved, with a client id of its own.
      await page.peer.saved();
      go(page);
      page.doc = new Y.Doc();
    } else if (what === 11 && random.chance(0.3)) {
      pages.forEach(go);
      await meeting.registry.close();
      meeting = begin();
    }
    expect(pages.map(({ peer }) => peer?.closeCode ?? null)).toEqual(people.map(() => null));
  }

  for (const [at, page] of pages.entries()) await come(page, people[at] ?? "");
  for (const { peer } of pages) await peer?.saved();
  await until(() => {
    for (const { doc, peer } of pages) {
      expect(peer?.closeCode).toBeNull();
      expect(doc.getMap("notes").toJSON()).toEqual(owed);
    }
  });
}

test.each([1, 2, 3, randomInt(2 ** 31)])(
  "the server refuses nothing that honest people send, whatever befalls them (story %i)",
  tell,
);
