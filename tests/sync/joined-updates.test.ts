import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { judge } from "../../server/src/rooms/gate";
import { joinUpdates, type Piece } from "../../server/src/rooms/join-updates";

const roots = ["notes"];

/** Some people set and delete keys of one map, each on a document that hears of the others' edits only now and then. */
const edits = array(
  record({
    who: integer({ min: 0, max: 3 }),
    key: constantFrom("a", "b", "c"),
    does: constantFrom("set", "set", "set", "delete", "hear"),
  }),
  { minLength: 1, maxLength: 40 },
);

test("joined updates say what they said one by one, whoever made them and whatever they replace", () => {
  let joined = 0;
  assert(
    property(edits, (story) => {
      const server = new Y.Doc();
      const people = [7, 300, 70_000, 2 ** 31].map((clientID) =>
        Object.assign(new Y.Doc(), { clientID }),
      );
      const pieces: Piece[] = [];
      for (const [index, { who, key, does }] of story.entries()) {
        const doc = people[who];
        if (!doc) throw new Error("nobody");
        const send = (update: Uint8Array): void => {
          const verdict = judge(update, server, roots);
          if (verdict.kind !== "new") return;
          Y.applyUpdate(server, update);
          pieces.push({ update, seam: verdict.plain?.seam ?? null });
        };
        doc.on("update", send);
        if (does === "set") doc.getMap("notes").set(key, [who, index]);
        else if (does === "delete") doc.getMap("notes").delete(key);
        doc.off("update", send);
        if (does === "hear") Y.applyUpdate(doc, Y.encodeStateAsUpdate(server));
      }
      if (pieces.length === 0) return;
      if (pieces.length > 1 && pieces.every(({ seam }) => seam !== null)) joined++;
      const one = new Y.Doc();
      Y.applyUpdate(one, joinUpdates(pieces));
      expect(one.store.pendingStructs).toBeNull();
      expect(Y.encodeStateAsUpdate(one)).toEqual(Y.encodeStateAsUpdate(server));
      const verdict = judge(joinUpdates(pieces), new Y.Doc(), roots);
      expect(verdict.kind).toBe("new");
      expect(Y.encodeStateVectorFromUpdate(joinUpdates(pieces))).toEqual(
        Y.encodeStateVectorFromUpdate(Y.mergeUpdates(pieces.map(({ update }) => update))),
      );
    }),
    { numRuns: 300, seed: 50 },
  );
  expect(joined).toBeGreaterThan(10);
});
