import { type CloseCode, closeCodes } from "@resa/shared/protocol/close-codes";
import type { Budget } from "./bounds";
import type { Connection, Packet } from "./connection";
import type { Admission } from "./doorkeeper";
import {
  BadFrame,
  type Fault,
  decodeFrame,
  encodeBarrier,
  encodeSync,
  type SentAs,
} from "./frames";
import type { Identity } from "./identity";
import type { News } from "./news";
import type { Participant, PresenceBoard } from "./presence-board";

/** One connection to a document, seen by what carries it. */
export interface Session {
  /** Takes one frame. Never throws: what is wrong ends this session, and no other. */
  receive(frame: Uint8Array): void;
  /** The connection is gone. */
  closed(): void;
}

/** One connection to a document, seen by its room. */
export interface RoomSession extends Session, Participant {
  /** Says who is here. */
  greet(): void;
  /** Tells what concerns it. */
  hear(news: News): void;
  /** Takes another name. */
  rename(name: string): void;
  end(code: CloseCode, reason: string): void;
}

/** What a session needs of its room. */
export interface SessionRoom {
  readonly presence: PresenceBoard;
  /** Whether somebody may change this document over the socket. */
  mayWrite(identity: Identity): boolean;
  /** How far the document is on disk. */
  vector(): Uint8Array;
  /** The frames that bring somebody who is this far up to date. */
  answer(vector: Uint8Array): Packet;
  judge(update: Uint8Array, session: RoomSession, as: SentAs): Admission;
  /** A session has sent all that it has. */
  settled(session: RoomSession): void;
  /** Takes an update that was judged new; false when it could not be applied after all. */
  write(update: Uint8Array, verdict: Admission & { kind: "new" }, session: RoomSession): boolean;
  /** Calls back when everything written so far is on disk. */
  barrier(done: () => void): void;
  /** Bytes that may wait to be sent to one who reads slowly. */
  patience(): number;
  left(session: RoomSession): void;
}

/** Beyond this many waiting bytes presence is left out: it is stale before it arrives. */
const presencePatience = 1024 * 1024;
/** Who has been told nothing for so long (ms) hears at least that we live. */
const longQuiet = 10_000;

/**
 * How far a client's own news have come in. It sends them as SyncStep2; an update that it sends before may build on them
 * and is dropped then (SyncStep2 has it too), but what it asks to be *saved* is not before SyncStep2 is.
 */
type Debt =
  | { readonly kind: "expected" }
  | { readonly kind: "owed"; readonly barriers: number[] }
  | { readonly kind: "in" };

/** Barriers that wait for SyncStep2. */
const mostOwed = 10_000;

export function makeSession(options: {
  identity: Identity;
  connection: Connection;
  room: SessionRoom;
  /** What it may send. */
  budget: Budget;
  /** A clock in ms. */
  now(): number;
  released(): void;
}): RoomSession {
  const { budget, connection, room } = options;
  let state: "open" | "ended" = "open";
  let debt: Debt = { kind: "expected" };
  /** It is asked what it has when it first says how far it is. */
  let question: "due" | "asked" = "due";
  // In an object V8 changes a number where it stands; a variable of a closure is new garbage each time.
  const told = { at: options.now() };

  const leave = (): void => {
    state = "ended";
    room.left(session);
    room.presence.leave(session);
    options.released();
  };

  const end = (code: CloseCode, reason: string, fault?: Fault): void => {
    if (state === "ended") return;
    leave();
    connection.close(code, reason, fault);
  };

  /** Sends a packet behind so many bytes that wait, or ends a session that reads too slowly. */
  const send = (packet: Packet, waiting = connection.buffered()): void => {
    if (state === "ended" || packet.length === 0) return;
    if (waiting > room.patience()) return end(closeCodes.tooMuch, "reads too slowly");
    told.at = options.now();
    connection.send(packet);
  };

  const answerBarrier = (number: number): void => room.barrier(() => send([encodeBarrier(number)]));

  const receiveUpdate = (update: Uint8Array, kind: SentAs): void => {
    if (budget.isSpent()) return end(closeCodes.tooMuch, "took too much work");
    const verdict = room.judge(update, session, kind);
    if ("effort" in verdict) budget.spend(verdict.effort);
    const mayWrite = room.mayWrite(session.identity);
    if (verdict.kind !== "known" && !mayWrite)
      return end(closeCodes.notPermitted, "may not write here");
    if (verdict.kind === "refused") throw new BadFrame(verdict.reason, verdict.fault);
    if (verdict.kind === "gap") {
      if (kind === "step2" || debt.kind === "in")
        throw new BadFrame("an update that builds on something unknown", "gap");
      if (debt.kind === "expected") debt = { kind: "owed", barriers: [] };
      return;
    }
    if (verdict.kind === "new" && !room.write(update, verdict, session))
      throw new BadFrame("an update that can't be applied", "update");
    if (kind === "step2") {
      if (mayWrite) room.settled(session);
      const barriers = debt.kind === "owed" ? debt.barriers : [];
      debt = { kind: "in" };
      barriers.forEach(answerBarrier);
    }
  };

  /** Asks what the client has, before it hears what is here, so that nothing of ours comes back. Who has nothing needs no exact question. */
  const ask = (vector: Uint8Array): void => {
    question = "asked";
    send([encodeSync("step1", isEmptyVector(vector) ? vector : room.vector())]);
  };

  const receive = (frame: Uint8Array): void => {
    const said = decodeFrame(frame);
    switch (said.kind) {
      case "step1":
        if (question === "due") ask(said.vector);
        return send(room.answer(said.vector));
      case "step2":
      case "update":
        return receiveUpdate(said.update, said.kind);
      case "awareness":
        return room.presence.receive(session, said.entries);
      case "queryAwareness":
        return send([room.presence.all()]);
      case "barrier":
        if (debt.kind !== "owed") answerBarrier(said.number);
        else if (debt.barriers.push(said.number) > mostOwed)
          throw new BadFrame("asks too often without saying what it has");
    }
  };

  // A getter would make it an object that V8 looks up by name: slower, and 400 bytes more of each connection.
  const session: RoomSession & { identity: Identity } = {
    identity: options.identity,
    receive(frame) {
      if (state === "ended") return;
      if (!budget.take(frame)) return end(closeCodes.tooMuch, "sends too much");
      try {
        receive(frame);
      } catch (error) {
        const known = error instanceof BadFrame ? error : new BadFrame("unreadable");
        end(closeCodes.badFrame, known.message, known.fault);
      }
    },
    closed() {
      if (state === "open") leave();
    },
    greet() {
      send([room.presence.all()]);
    },
    hear(news) {
      const waiting = connection.buffered();
      const isQuiet = options.now() - told.at > longQuiet;
      const packetFor = waiting > presencePatience ? news.slowPacketFor : news.packetFor;
      send(packetFor(session, isQuiet), waiting);
    },
    rename(name) {
      session.identity = { ...session.identity, name };
      room.presence.restamp(session);
    },
    end,
  };

  return session;
}

const isEmptyVector = (vector: Uint8Array): boolean => vector.length === 1 && vector[0] === 0;
