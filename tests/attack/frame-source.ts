import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { encodeBarrier, encodeSync } from "../../server/src/rooms/frames";
import type { Random } from "../bench/random";
import { deletedStructs, deletion, numbers, presence, presences, update } from "./hostile-updates";

/** Frames that no client would send, or not now, or not so. */
export interface FrameSource {
  /** One after which a connection is mostly still there: odd, but lawful, or dropped. */
  odd(): Uint8Array;
  /** One that is mostly the end of its connection. */
  wild(): Uint8Array;
}

/** `state` is a board as an update: what is broken here was whole there. */
export function makeFrameSource(random: Random, state: Uint8Array): FrameSource {
  const number = (): number => random.below(2 ** random.below(31));
  const bytes = (longest: number): Uint8Array =>
    Uint8Array.from({ length: random.below(longest) }, () => random.below(256));
  const word = (): string => random.word(1 + random.below(8), 'abcdefgh01\u00e9\u{1f600}{}[]",:');
  const clients = [...Y.decodeStateVector(Y.encodeStateVectorFromUpdate(state)).keys()];
  const client = (): number =>
    random.chance(0.5) ? (clients[random.below(clients.length)] ?? 1) : number();

  // A few only: each client id stays in the board for ever, and a board that has known 100,000 is another thing to try.
  const others = Array.from({ length: 20 }, () => {
    const doc = new Y.Doc();
    doc.clientID = 2 ** 31 + random.below(2 ** 31);
    return doc;
  });
  /** Some new keys and letters, and all that this client has made before. */
  const made = (): Uint8Array => {
    const doc = others[random.below(others.length)] ?? new Y.Doc();
    doc.transact(() => {
      const roots = ["notes", "texts", "journeys", "kinds"] as const;
      const root = doc.getMap(roots[random.below(roots.length)]);
      const key = `wild${random.below(20)}`;
      if (random.chance(0.5)) root.set(key, [word(), number(), random.chance(0.5), null]);
      else root.set(key, new Y.Text(word()));
      if (random.chance(0.3)) root.delete(key);
    });
    return Y.encodeStateAsUpdate(doc);
  };

  const json = (): string => {
    const pointer = { x: number(), y: number() };
    return JSON.stringify(random.chance(0.2) ? { [word()]: word() } : { pointer });
  };

  const vector = (): Uint8Array => {
    const length = random.below(4);
    const pairs = Array.from({ length }, () => [client(), random.below(50)]);
    return numbers(length, ...pairs.flat());
  };

  const said = (): Uint8Array => presence(json(), number(), number());
  const saidOfMany = (): Uint8Array =>
    presences(
      Array.from({ length: random.below(20) }, () => ({
        clientId: client(),
        clock: number(),
        json: random.chance(0.2) ? "null" : json(),
      })),
    );
  // What builds on what is not there is dropped, as long as nobody has said what they have.
  const gap = (): Uint8Array =>
    update(deletedStructs(client(), 1000 + number(), 1 + random.below(100)));
  const deletionToCome = (): Uint8Array =>
    update(deletion(number(), 1000 + number(), 1 + random.below(100)));
  const known = (): Uint8Array => encodeSync("update", state);
  const empty = (): Uint8Array => encodeSync("update", Uint8Array.of(0, 0));
  const barrier = (): Uint8Array => encodeBarrier(number());
  const query = (): Uint8Array => Uint8Array.of(3);
  // Answers cost more than the rest: they come less often.
  const common = [said, said, saidOfMany, saidOfMany, gap, gap, deletionToCome, known, empty];
  const odds = [...common, ...common, barrier, query];

  /** Cut short, with something appended, or with bytes changed. */
  const broken = (frame: Uint8Array): Uint8Array => {
    const keep = random.chance(0.3) ? random.below(frame.length) : frame.length;
    const tail = random.chance(0.2) ? bytes(5) : new Uint8Array(0);
    const result = Uint8Array.of(...frame.subarray(0, keep), ...tail);
    for (let change = random.below(4); change > 0 && result.length > 0; change--)
      result[random.below(result.length)] = random.below(256);
    return result;
  };

  const pick = (): Uint8Array =>
    // The answer costs more than all else, and nobody may ask often.
    random.chance(0.004)
      ? encodeSync("step1", vector())
      : random.chance(0.01)
        ? encodeSync("update", made())
        : (odds[random.below(odds.length)]?.() ?? Uint8Array.of(3));

  return {
    odd: pick,
    wild() {
      const what = random.below(10);
      if (what === 0) return bytes(64);
      if (what === 1)
        return encoding.encode((encoder) => {
          encoding.writeVarUint(encoder, random.below(5));
          encoding.writeVarUint(encoder, random.below(4));
          encoding.writeVarUint8Array(encoder, bytes(64));
        });
      if (what < 5) return broken(encodeSync(random.chance(0.3) ? "step2" : "update", made()));
      if (what < 8) return broken(encodeSync("update", state));
      return broken(pick());
    },
  };
}
