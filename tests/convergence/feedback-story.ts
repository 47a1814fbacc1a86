import {
  feedbackIds,
  feedbackRoot,
  feedbackRoots,
  observeFeedback,
  readComment,
  readThread,
} from "@resa/shared/document/feedback-doc";
import { type Comment, compareComments } from "@resa/shared/model/comment";
import { reactions } from "@resa/shared/model/reaction";
import type { Stamp } from "@resa/shared/model/stamp";
import { addComment, editComment, removeComment } from "@resa/shared/operations/comment";
import type { Outcome } from "@resa/shared/operations/outcome";
import { addReaction, removeReaction } from "@resa/shared/operations/reaction";
import { addThread, resolveThread } from "@resa/shared/operations/thread";
import { expect } from "vitest";
import * as Y from "yjs";
import { makeRandom, type Random } from "../bench/random";
import { leadingCommand } from "./leading-commands";
import { makeNetwork, type Network } from "./network";

const people = ["ada", "bo", "cy", "di"] as const;
type Person = (typeof people)[number];
/** Who may delete what others said. */
const facilitator: Person = "ada";
const readers = 3;

/** What somebody asks of the server; it may come late, twice, and before what it is about. */
interface Command {
  readonly by: Person;
  run(doc: Y.Doc, stamp: Stamp): Outcome;
}

/**
 * Some people say things about a board, by chance and yet the same way each time for the same seed: their commands reach the
 * server in any order and more than once, its clock is set back now and then, and what it writes travels to readers over a bad
 * network. Throws where a promise is broken; returns how many commands were carried out.
 */
export function tellFeedback(seed: number, count: number): number {
  const story = new FeedbackStory(makeRandom(seed));
  for (let i = 0; i < count; i++) story.goOn();
  return story.end();
}

class FeedbackStory {
  readonly #random: Random;
  readonly #server = new Y.Doc();
  readonly #network: Network;
  readonly #readers = Array.from({ length: readers }, () => new Y.Doc());
  readonly #waiting: Command[] = [];
  readonly #ids: string[] = [];
  /** Who had an id first, and all that this person ever said under it. */
  readonly #owners = new Map<string, Person>();
  readonly #said = new Map<string, Set<string>>();
  #clock = 1_800_000_000_000;
  #carriedOut = 0;

  constructor(random: Random) {
    this.#random = random;
    this.#server.clientID = 1;
    this.#network = makeNetwork(random, readers + 1);
    this.#server.on("update", (update: Uint8Array) => this.#network.send(readers, update));
  }

  goOn(): void {
    const random = this.#random;
    this.#clock += random.chance(0.02) ? -random.below(3_600_000) : random.below(3);
    this.#waiting.push(this.#command());
    while (this.#waiting.length > random.below(12)) this.#carryOut();
    const to = random.below(readers);
    const update = this.#network.arrive(to);
    const reader = this.#readers[to];
    if (update && reader) Y.applyUpdate(reader, update);
  }

  /** All commands have come, and everything has arrived: all read the same. */
  end(): number {
    while (this.#waiting.length > 0) this.#carryOut();
    this.#check();
    for (const reader of this.#readers) {
      const known = new Set(comments(reader).map(({ id }) => id));
      observeFeedback(reader, (changes) => changes.forEach(({ id }) => known.add(id)));
      Y.applyUpdate(reader, Y.encodeStateAsUpdate(this.#server, Y.encodeStateVector(reader)));
      expect(comments(reader).filter(({ id }) => !known.has(id))).toEqual([]);
      expect(comments(reader)).toEqual(comments(this.#server));
      for (const root of feedbackRoots)
        expect(feedbackRoot(reader, root).toJSON()).toEqual(
          feedbackRoot(this.#server, root).toJSON(),
        );
    }
    return this.#carriedOut;
  }

  #carryOut(): void {
    const random = this.#random;
    const number = random.below(this.#waiting.length);
    const command = this.#waiting[number];
    if (command === undefined) return;
    // Now and then it stays, to come again after others.
    if (!random.chance(0.1)) this.#waiting.splice(number, 1);
    const before = bytesOf(this.#server);
    const outcome = this.#run(command);
    this.#carriedOut++;
    const after = bytesOf(this.#server);
    if (outcome !== "done" && after !== before) throw new Error(`${outcome}, and yet changed`);
    if (random.chance(0.2) && (this.#run(command) !== outcome || bytesOf(this.#server) !== after))
      throw new Error("the same again was something else");
    if (random.chance(0.02)) this.#check();
  }

  #run({ by, run }: Command): Outcome {
    return this.#server.transact(() => run(this.#server, { by, at: this.#clock }));
  }

  /** What holds at any moment. */
  #check(): void {
    const all = comments(this.#server);
    expect(new Set(all.map(({ at }) => at)).size).toBe(all.length);
    // Whatever was said once keeps its place.
    expect(all.map(({ id }) => id).toSorted()).toEqual([...this.#owners.keys()].toSorted());
    expect(all.filter((comment) => !this.#isAsSaid(comment))).toEqual([]);
    const threads = Array.from(feedbackIds(this.#server, "threads"), (id) => [
      readThread(this.#server, id)?.by,
      readComment(this.#server, id)?.by,
      readComment(this.#server, id)?.threadId === id,
    ]);
    expect(threads.filter(([by, first, isFirst]) => by !== first || !isFirst)).toEqual([]);
  }

  /** Whether it is of whoever had its id first, in their words or deleted by who may. */
  #isAsSaid({ id, threadId, by, text, deleted }: Comment): boolean {
    if (this.#owners.get(id) !== by || readThread(this.#server, threadId) === null) return false;
    if (deleted === null) return this.#said.get(`${by} ${id}`)?.has(text) === true;
    return text === "" && (deleted.by === by || deleted.by === facilitator);
  }

  #command(): Command {
    const random = this.#random;
    const by = people[random.below(people.length)] ?? facilitator;
    const id = this.#someId();
    const what = random.below(13);
    if (what < 2)
      return this.#say(
        by,
        this.#newId(),
        (words) => (doc, stamp) =>
          addThread(doc, { ...words, anchor: { kind: "note", id: "n1" }, about: "A note" }, stamp),
      );
    if (what < 5)
      return this.#say(
        by,
        this.#newId(),
        (words) => (doc, stamp) => addComment(doc, { ...words, threadId: id }, stamp),
      );
    if (what < 7)
      return this.#say(by, id, (words) => (doc, stamp) => editComment(doc, words, stamp));
    if (what < 8)
      return {
        by,
        run: (doc, stamp) => removeComment(doc, { id, mayModerate: by === facilitator }, stamp),
      };
    if (what < 9) {
      const resolved = random.chance(0.5);
      return { by, run: (doc, stamp) => resolveThread(doc, { id, resolved }, stamp) };
    }
    if (what < 12) return { by, run: leadingCommand(random, people, by === facilitator) };
    const reaction = reactions[random.below(reactions.length)] ?? "agree";
    const given = { on: "comment", id, personId: by, reaction } as const;
    const isBack = random.chance(0.3);
    return {
      by,
      run: (doc, { at }) => (isBack ? removeReaction(doc, given) : addReaction(doc, given, at)),
    };
  }

  /** Somebody's words under an id: noted, so that it shows when they come to be somebody else's. */
  #say(
    by: Person,
    id: string,
    how: (words: { id: string; text: string; mentions: string[] }) => Command["run"],
  ): Command {
    const text = `${by}: ${this.#random.word(4, "abcdefgh")}`;
    const key = `${by} ${id}`;
    this.#said.set(key, (this.#said.get(key) ?? new Set()).add(text));
    const run = how({ id, text, mentions: [] });
    return {
      by,
      run: (doc, stamp) => {
        const isNew = readComment(doc, id) === null;
        const outcome = run(doc, stamp);
        if (isNew && outcome === "done") this.#owners.set(id, by);
        if (outcome === "done" && this.#owners.get(id) !== by)
          throw new Error("somebody is told that their words stand, and they are another's");
        return outcome;
      },
    };
  }

  /** Mostly an id of its own; now and then one that somebody has or had. */
  #newId(): string {
    if (this.#random.chance(0.1)) return this.#someId();
    const id = this.#random.id();
    this.#ids.push(id);
    return id;
  }

  #someId(): string {
    return this.#ids[this.#random.below(this.#ids.length)] ?? "nobody";
  }
}

const bytesOf = (doc: Y.Doc): string => Buffer.from(Y.encodeStateAsUpdate(doc)).toString("latin1");

/** In the order in which they are read. */
const comments = (doc: Y.Doc): Comment[] =>
  Array.from(feedbackIds(doc, "comments"), (id) => readComment(doc, id))
    .filter((comment) => comment !== null)
    .toSorted(compareComments);
