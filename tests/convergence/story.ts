import { expect } from "vitest";
import * as Y from "yjs";
import { placedInOrder } from "../../client/src/board/placed-in-order";
import { isWhole } from "@resa/shared/document/open-document";
import { boardRoots } from "@resa/shared/document/roots";
import { noteIds, readMoment, readMomentIds } from "@resa/shared/document/read";
import type { Id } from "@resa/shared/model/id";
import { judge } from "../../server/src/rooms/gate";
import { makeRandom, type Random } from "../bench/random";
import type { Desk } from "./desk";
import { editAnything, furnish } from "./edits";
import { type IdBook, makeIdBook } from "./ids";
import { makeNetwork, type Network } from "./network";
import { makeArranged, makeReplica, type Replica } from "./replica";
import { arranged, records, shownNotes } from "./sight";

/**
 * Two to five people edit a board over a bad network, by chance and yet the same way each time for the same seed; then everything
 * arrives, and they must agree. The server's gate judges all that arrives, and refuses nothing. Throws where a promise is broken; returns how many operations were done.
 */
export function tellStory(seed: number, operations: number): number {
  const story = new Story(makeRandom(seed));
  while (story.operations < operations) story.goOn();
  story.end();
  return story.operations;
}

class Story {
  operations = 0;
  readonly #random: Random;
  readonly #ids: IdBook;
  readonly #network: Network;
  readonly #replicas: Replica[];
  /** The notes that anybody ever had, and those that somebody took away: by removing or undoing, never by restructuring. */
  readonly #seen = new Set<Id>();
  readonly #removed = new Set<Id>();
  #clientId = 1;

  constructor(random: Random) {
    this.#random = random;
    this.#ids = makeIdBook(random);
    const people = 2 + random.below(4);
    this.#network = makeNetwork(random, people);
    this.#replicas = Array.from({ length: people }, (_, number) => this.#open(number, null));
    const [first] = this.#replicas;
    if (first) furnish(this.#desk(first));
  }

  /** Something happens. */
  goOn(): void {
    const random = this.#random;
    const number = random.below(this.#replicas.length);
    // There are at least two.
    const replica = this.#replicas[number]!;
    const what = random.below(1000);
    if (what < 4) this.#network.part();
    else if (what < 14) this.#network.rejoin();
    else if (what < 17) this.#restart(number, replica);
    else if (what < 35) this.#catchUp(number, random.below(this.#replicas.length));
    else if (what < 40) this.#check(replica);
    else this.#work(replica);
    this.#replicas.forEach((_, to) => this.#receive(to, random.below(3)));
  }

  /** Everything arrives at last: all agree, and nothing is missing. */
  end(): void {
    this.#network.rejoin();
    this.#replicas.forEach((_, to) => this.#receive(to, Infinity));
    // What was lost when a tab was closed is asked for, as on a new connection; once around brings it to the first, once more to all.
    const { length } = this.#replicas;
    for (let from = 0; from < 2 * length; from++) this.#catchUp((from + 1) % length, from % length);

    const [first, ...others] = this.#replicas;
    if (first === undefined) return;
    for (const { doc } of others) {
      expect(Y.encodeStateVector(doc)).toEqual(Y.encodeStateVector(first.doc));
      expect(Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(first.doc))).toBe(true);
      expect(records(doc)).toBe(records(first.doc));
    }
    const kept = new Set(noteIds(first.doc));
    for (const id of this.#seen) if (!this.#removed.has(id)) expect(kept).toContain(id);
    for (const replica of this.#replicas) {
      expect(isWhole(replica.doc)).toBe(true);
      this.#check(replica);
    }
  }

  #work(replica: Replica): void {
    const random = this.#random;
    this.operations += 1;
    const what = random.below(100);
    const before = [...noteIds(replica.doc)];
    if (what < 6) replica.history.undo();
    else if (what < 9) replica.history.redo();
    else replica.edit(() => editAnything(this.#desk(replica)), random.chance(0.8));
    const now = new Set(noteIds(replica.doc));
    for (const id of before) if (!now.has(id)) this.#removed.add(id);
    for (const id of now) this.#seen.add(id);
  }

  #receive(to: number, atMost: number): void {
    for (let count = 0; count < atMost; count++) {
      const update = this.#network.arrive(to);
      const replica = this.#replicas[to];
      if (update === null || replica === undefined) return;
      this.#take(replica, update);
    }
  }

  /** An update arrives, as one does at the server: the gate must have nothing against it. */
  #take({ doc }: Replica, update: Uint8Array): void {
    const wasWhole = isWhole(doc);
    const verdict = judge(update, doc, boardRoots);
    if (verdict.kind === "refused") throw new Error(`the gate refused: ${verdict.reason}`);
    Y.applyUpdate(doc, update);
    if (verdict.kind === "gap" && wasWhole && isWhole(doc))
      throw new Error("the gate missed something that was there");
    if (verdict.kind !== "gap" && wasWhole && !isWhole(doc))
      throw new Error("the gate let something in that waits");
  }

  /** `to` asks `from` for what it misses, by its state vector. */
  #catchUp(to: number, from: number): void {
    const [target, source] = [this.#replicas[to], this.#replicas[from]];
    if (target === undefined || source === undefined || !this.#network.reaches(from, to)) return;
    const missing = Y.encodeStateAsUpdate(source.doc, Y.encodeStateVector(target.doc));
    this.#take(target, missing);
  }

  /** The tab is closed and opened again with what it had; what was under way to it is lost. */
  #restart(number: number, replica: Replica): void {
    const kept = Y.encodeStateAsUpdate(replica.doc);
    replica.history.dispose();
    replica.doc.destroy();
    this.#network.lose(number);
    this.#replicas[number] = this.#open(number, kept);
  }

  /** What was kept up change by change is what is made from scratch, and shows every note once. */
  #check(replica: Replica): void {
    const ids = this.#ids.all;
    expect(arranged(replica, ids)).toBe(arranged(makeArranged(replica.doc), ids));
    expect(shownNotes(replica.arrangement)).toEqual([...noteIds(replica.doc)].toSorted());
    this.#checkMoments(replica);
  }

  /** Every moment of truth that stands on a sheet is told once, and none of what is gone. */
  #checkMoments({ doc, arrangement }: Replica): void {
    const told = placedInOrder(arrangement, readMomentIds(doc)).map(({ id }) => id);
    const sheets = arrangement.journeys.flatMap((journeyId) => {
      const steps = arrangement.stepsOfJourney(journeyId);
      const cells = arrangement
        .lanes(journeyId)
        .flatMap((laneId) => steps.flatMap((stepId) => arrangement.cell(laneId, stepId)));
      return [...steps, ...cells];
    });
    const marked = sheets.filter((id) => readMoment(doc, id) !== null);
    expect(told.toSorted()).toEqual(marked.toSorted());
  }

  #open(number: number, kept: Uint8Array | null): Replica {
    return makeReplica(this.#clientId++, kept, (update) => this.#network.send(number, update));
  }

  #desk({ doc, arrangement }: Replica): Desk {
    return { doc, arrangement, random: this.#random, ids: this.#ids };
  }
}
