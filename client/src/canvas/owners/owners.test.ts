import { addNote, removeNote } from "@resa/shared/operations/note";
import { moveStep, removeStep, setStep } from "@resa/shared/operations/step";
import { createRoot } from "solid-js";
import { expect, onTestFinished, test } from "vitest";
import * as Y from "yjs";
import { makeProjection } from "../../board/projection";
import { furnish } from "../../board/whole-board.harness";
import { createOwners } from "./owners";

/** The owners of the first of ten journeys on a board of 5,000 notes, and which steps are looked at. */
function open() {
  const doc = new Y.Doc();
  furnish(doc);
  const projection = makeProjection(doc);
  const { arrangement } = projection;
  const looked: string[] = [];
  const watched = {
    follow: projection.follow,
    stepsOfJourney: projection.stepsOfJourney,
    arrangement: { ...arrangement, step: (id: string) => (looked.push(id), arrangement.step(id)) },
  };
  const [owners, end] = createRoot((dispose) => [createOwners("j0", watched), dispose]);
  onTestFinished(() => (end(), projection.dispose()));
  const give = (actor: "us" | "partner" | "nobody" | "unsaid", ...steps: number[]): void =>
    doc.transact(() => steps.forEach((step) => setStep(doc, `j0s${step}`, { actor })));
  return {
    doc,
    give,
    owners,
    /** Each stretch, as `us 1-3`. */
    seen: () =>
      owners.stretches().map(({ owner, stepIds }) => {
        const [from, to] = [stepIds[0], stepIds.at(-1)].map((id) => id?.slice("j0s".length));
        return `${owner} ${from}-${to}`;
      }),
    lookedAt(change: () => void): readonly string[] {
      looked.length = 0;
      change();
      return [...looked];
    },
  };
}

test("steps that follow one another and have the same owner are one stretch; what nobody has said parts them", () => {
  const { doc, give, seen, owners } = open();
  expect(seen()).toEqual([]);
  give("us", 1, 2, 3, 6, 8, 9);
  give("nobody", 4);
  give("partner", 0);
  expect(seen()).toEqual(["partner 0-0", "us 1-3", "nobody 4-4", "us 6-6", "us 8-9"]);
  expect(owners.stepsOf("us")).toEqual(["j0s1", "j0s2", "j0s3", "j0s6", "j0s8", "j0s9"]);

  give("us", 4, 5);
  expect(seen()).toEqual(["partner 0-0", "us 1-6", "us 8-9"]);
  removeStep(doc, "j0s7");
  expect(seen()).toEqual(["partner 0-0", "us 1-9"]);
  moveStep(doc, "j0s0", { phaseId: "j0p", order: "a3V" });
  expect(seen()).toEqual(["us 1-3", "partner 0-0", "us 4-9"]);
});

test("a stretch that a change doesn't concern stays the same object", () => {
  const { give, owners } = open();
  give("us", 1, 2, 7, 8);
  const [first, second] = owners.stretches();
  give("us", 3);
  expect(owners.stretches()[0]).not.toBe(first);
  expect(owners.stretches()[1]).toBe(second);
});

test("a change looks at the steps of its own journey at most, and at none for a note or another title", () => {
  const { doc, give, lookedAt } = open();
  const place = { laneId: "j0l0", stepId: "j0s0", order: "Zz" };
  const quiet = lookedAt(() => {
    addNote(doc, { id: "new", place, text: "Hello", by: "bo", at: 1 });
    removeNote(doc, "j0l3s2n0");
    setStep(doc, "j0s3", { title: "Another" });
  });
  expect(quiet).toEqual([]);
  // Whose step it is, is asked before anything else: that is all that another journey costs.
  expect(lookedAt(() => setStep(doc, "j4s3", { actor: "us" }))).toEqual(["j4s3"]);
  const own = lookedAt(() => give("us", 5));
  expect(own.every((id) => id.startsWith("j0"))).toBe(true);
  expect(own.length).toBeLessThanOrEqual(11);
});
