import type { Presence } from "@resa/shared/model/presence";
import { can } from "@resa/shared/model/role";
import { limits } from "@resa/shared/protocol/messages";
import * as decoding from "lib0/decoding";
import { BadFrame, encodeAwareness, encodeState, readWhole } from "./frames";
import type { Identity } from "./identity";
import { checkJson } from "./value-reader";

/** Somebody in the room, as far as presence goes. */
export interface Participant {
  readonly identity: Identity;
}

/** What changed in who is here, and where. */
export interface PresenceNews {
  /**
   * What somebody hears of it; null = nothing that they don't know. With `isSign` they hear at least an empty frame: a stock client gives a
   * connection up that is silent for 30 s.
   */
  frameFor(somebody: object, isSign: boolean): Uint8Array | null;
}

/** Who is in the room and where: each participant speaks for one client id, and the server says who that is. Who may not change the board has nothing in hand. */
export interface PresenceBoard {
  /** Takes the entries of an awareness frame. Those of other client ids are ignored. Throws BadFrame. */
  receive(from: Participant, entries: Uint8Array): void;
  /** All who are present, for one who asks. */
  all(): Uint8Array;
  /** A participant goes, and the others hear of it. */
  leave(participant: Participant): void;
  /** Under which client id a participant speaks; null = none yet. */
  clientIdOf(participant: Participant): number | null;
  /** Whether a participant says that it is a screen on a wall, where nobody sits. */
  isWall(participant: Participant): boolean;
  /** Tells everybody again of a participant whose identity changed. */
  restamp(participant: Participant): void;
  /** What has changed since this was asked last; null = nothing. What was overtaken meanwhile is left out. */
  takeNews(): PresenceNews | null;
}

/** One client id, and what its participant says. */
interface Entry {
  readonly clientId: number;
  readonly owner: Participant;
  /** As its client counts. */
  clock: number;
  /** By how much others hear a later clock: they have heard of this client id before, or the server said something itself. Its client catches up. */
  ahead: number;
  state: object | null;
}

/** Client ids that have gone and whose last clock is remembered, so that they can come back. */
const mostGone = 1000;
/** So that the server can always count on. */
const latestClock = 2 ** 48;
/** Client ids in one frame: a stock client repeats what it heard of everybody. */
const mostStates = 10_000;
/** Values in one presence. */
const mostValues = 5_000;
/** What nobody shows who may not change the board: others would see notes move and feelings change that stay as they are. */
const emptyHands = { caret: undefined, drag: undefined, feeling: undefined } satisfies {
  readonly [What in keyof Presence]?: undefined;
};
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** `changed` is called when there are news; `mayClaim` says whether somebody who begins to speak for a client id may. */
export function makePresenceBoard(options: {
  changed(): void;
  mayClaim(clientId: number, identity: Identity): boolean;
}): PresenceBoard {
  const entries = new Map<number, Entry>();
  const entryOf = new Map<Participant, Entry>();
  /** The last clock that others heard, of those who have gone. */
  const gone = new Map<number, number>();
  /** Of whom there are news since they were taken last. What is overtaken until then is never encoded. */
  let changed = new Set<number>();
  /** All of it encoded, until the next change: a thousand who come back after a proxy's restart all ask for the same. */
  let everybody: Uint8Array | null = null;

  const encode = ({ clientId, clock, ahead, state, owner }: Entry): Uint8Array => {
    const { personId, name, role } = owner.identity;
    const person = { id: personId, name, role };
    const shown = can(role, "board.edit") ? state : state && { ...state, ...emptyHands };
    return encodeState(clientId, clock + ahead, shown && { ...shown, person });
  };

  const tell = (clientId: number): void => {
    changed.add(clientId);
    everybody = null;
    options.changed();
  };

  /** The entry under which somebody speaks with this client id, which may be the first time; null when it isn't theirs. */
  const claim = (from: Participant, said: SaidState): Entry | null => {
    const entry = entries.get(said.clientId);
    if (entry?.owner === from) return entry;
    if (!said.alone || entryOf.has(from) || parseState(said.json) === null) return null;
    let heard = gone.get(said.clientId);
    if (entry !== undefined) {
      // The same person again, whose old connection has not been found dead yet.
      if (entry.owner.identity.personId !== from.identity.personId) return null;
      heard = entry.clock + entry.ahead;
    }
    if (!options.mayClaim(said.clientId, from.identity)) return null;
    const ahead = heard === undefined ? 0 : Math.max(0, heard + 1 - said.clock);
    if (entry !== undefined) entryOf.delete(entry.owner);
    const { clientId, clock } = said;
    const mine: Entry = { clientId, owner: from, clock: clock - 1, ahead, state: null };
    entries.set(clientId, mine);
    entryOf.set(from, mine);
    gone.delete(clientId);
    return mine;
  };

  return {
    receive(from, bytes) {
      for (const said of readStates(bytes)) {
        const entry = claim(from, said);
        if (entry === null) continue;
        const state = parseState(said.json);
        const isLeaving = said.clock === entry.clock && state === null && entry.state !== null;
        if (said.clock <= entry.clock && !isLeaving) continue;
        const next = entry.clock + entry.ahead + (isLeaving ? 0 : 1);
        entry.ahead = Math.max(0, next - said.clock);
        entry.clock = said.clock;
        entry.state = state;
        tell(entry.clientId);
      }
    },
    all: () =>
      (everybody ??= encodeAwareness(
        [...entries.values()].filter((e) => e.state !== null).map(encode),
      )),
    leave(participant) {
      const entry = entryOf.get(participant);
      if (entry === undefined) return;
      entryOf.delete(participant);
      entries.delete(entry.clientId);
      const clock = entry.clock + entry.ahead + 1;
      gone.set(entry.clientId, clock);
      const [oldest] = gone.keys();
      if (gone.size > mostGone && oldest !== undefined) gone.delete(oldest);
      if (entry.state !== null) tell(entry.clientId);
    },
    clientIdOf: (participant) => entryOf.get(participant)?.clientId ?? null,
    isWall(participant) {
      const state = entryOf.get(participant)?.state;
      return state ? "isWall" in state && state.isWall === true : false;
    },
    restamp(participant) {
      const entry = entryOf.get(participant);
      if (entry === undefined || entry.state === null) return;
      entry.ahead++;
      tell(entry.clientId);
    },
    takeNews() {
      if (changed.size === 0) return null;
      const told = new Map<number, Uint8Array>();
      for (const clientId of changed) {
        const entry = entries.get(clientId);
        const clock = gone.get(clientId);
        if (entry) told.set(clientId, encode(entry));
        else if (clock !== undefined) told.set(clientId, encodeState(clientId, clock, null));
      }
      changed = new Set();
      const frame = encodeAwareness([...told.values()]);
      const frames = new Map<object, Uint8Array | null>();
      for (const clientId of told.keys()) {
        const entry = entries.get(clientId);
        // Its own state alone is no news.
        if (entry === undefined || (entry.ahead === 0 && told.size > 1)) continue;
        const others = new Map(told);
        others.delete(clientId);
        // Its own state under a later clock would overwrite what a client says now by what it said before. That it had gone, no client
        // believes of itself: it counts on from there, and hears the same frame as the others again.
        if (entry.ahead > 0)
          others.set(clientId, encodeState(clientId, entry.clock + entry.ahead, null));
        frames.set(entry.owner, others.size > 0 ? encodeAwareness([...others.values()]) : null);
      }
      return {
        frameFor(somebody, isSign) {
          const own = frames.get(somebody);
          if (own === undefined) return frame;
          return own ?? (isSign ? encodeAwareness([]) : null);
        },
      };
    },
  };
}

/** What a frame says of one client id. */
interface SaidState {
  readonly clientId: number;
  readonly clock: number;
  readonly json: Uint8Array;
  /** Whether the frame says nothing else. */
  readonly alone: boolean;
}

function readStates(bytes: Uint8Array): SaidState[] {
  return readWhole(bytes, (decoder) => {
    const length = decoding.readVarUint(decoder);
    if (length > mostStates) throw new BadFrame("a frame of too many presences");
    const said: SaidState[] = [];
    for (let i = 0; i < length; i++) {
      const clientId = decoding.readVarUint(decoder);
      const clock = decoding.readVarUint(decoder);
      const json = decoding.readVarUint8Array(decoder);
      if (clientId > Number.MAX_SAFE_INTEGER || clock > latestClock)
        throw new BadFrame("a presence clock beyond counting");
      said.push({ clientId, clock, json, alone: length === 1 });
    }
    return said;
  });
}

function parseState(json: Uint8Array): object | null {
  if (json.length > limits.presence) throw new BadFrame("presence too long");
  let state: unknown;
  try {
    state = JSON.parse(utf8.decode(json));
  } catch {
    throw new BadFrame("presence that is no JSON");
  }
  if (typeof state !== "object" || Array.isArray(state))
    throw new BadFrame("presence that is no object");
  let values = 0;
  checkJson(state, () => {
    if (++values > mostValues) throw new BadFrame("presence of too many values");
  });
  return state;
}
