import { type CloseCode, closeCodes } from "@resa/shared/protocol/close-codes";
import { can } from "@resa/shared/model/role";
import type { Allowance } from "./allowance";
import type { Connection } from "./connection";
import { BadFrame, decodeFrame, encodeBarrier, encodeSync } from "./frames";
import type { Verdict } from "./gate";
import type { Identity } from "./identity";
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
  /** Asks what the client has, and says who is here. */
  greet(): void;
  /** Sends a frame, or ends a session that reads too slowly. */
  send(frame: Uint8Array): void;
  /** Takes another name. */
  rename(name: string): void;
  end(code: CloseCode, reason: string): void;
}

/** What a session needs of its room. */
export interface SessionRoom {
  readonly presence: PresenceBoard;
  /** Whether this document is written over the socket at all. */
  readonly isWritable: boolean;
  /** How far the document is on disk. */
  vector(): Uint8Array;
  /** The frames that bring somebody who is this far up to date. */
  answer(vector: Uint8Array): readonly Uint8Array[];
  judge(update: Uint8Array, session: RoomSession): Verdict;
  /** Takes an update that was judged new; false when it could not be applied after all. */
  write(update: Uint8Array, session: RoomSession): boolean;
  /** Calls back when everything written so far is on disk. */
  barrier(done: () => void): void;
  /** Bytes that may wait to be sent to one who reads slowly. */
  patience(): number;
  left(session: RoomSession): void;
}

/** Beyond this many waiting bytes presence is left out: it is stale before it arrives. */
const presencePatience = 1024 * 1024;

/**
 * How far a client's own news have come in. It sends them as SyncStep2; an update that it sends before may build on them
 * and is dropped then (SyncStep2 has it too), but what it asks to be *saved* is not before SyncStep2 is.
 */
type News =
  | { readonly kind: "expected" }
  | { readonly kind: "owed"; readonly barriers: number[] }
  | { readonly kind: "in" };

export function makeSession(options: {
  identity: Identity;
  connection: Connection;
  room: SessionRoom;
  /** Frames, and bytes, that it may send. */
  frames: Allowance;
  bytes: Allowance;
  released(): void;
}): RoomSession {
  const { connection, room } = options;
  let { identity } = options;
  let state: "open" | "ended" = "open";
  let news: News = { kind: "expected" };

  const leave = (): void => {
    state = "ended";
    room.left(session);
    room.presence.leave(session);
    options.released();
  };

  const end = (code: CloseCode, reason: string): void => {
    if (state === "ended") return;
    leave();
    connection.close(code, reason);
  };

  const send = (frame: Uint8Array): void => {
    if (state === "ended") return;
    if (connection.buffered() > room.patience()) end(closeCodes.tooMuch, "reads too slowly");
    else connection.send(frame);
  };

  const answerBarrier = (number: number): void => room.barrier(() => send(encodeBarrier(number)));

  const receiveUpdate = (update: Uint8Array, kind: "step2" | "update"): void => {
    const verdict = room.judge(update, session);
    const mayWrite = room.isWritable && can(identity.role, "board.edit");
    if (verdict.kind !== "known" && !mayWrite)
      return end(closeCodes.notPermitted, "may not write here");
    if (verdict.kind === "refused") throw new BadFrame(verdict.reason);
    if (verdict.kind === "gap") {
      if (kind === "step2" || news.kind === "in")
        throw new BadFrame("an update that builds on something unknown");
      if (news.kind === "expected") news = { kind: "owed", barriers: [] };
      return;
    }
    if (verdict.kind === "new" && !room.write(update, session))
      throw new BadFrame("an update that can't be applied");
    if (kind === "step2") {
      const barriers = news.kind === "owed" ? news.barriers : [];
      news = { kind: "in" };
      barriers.forEach(answerBarrier);
    }
  };

  const receive = (frame: Uint8Array): void => {
    const said = decodeFrame(frame);
    switch (said.kind) {
      case "step1":
        return room.answer(said.vector).forEach(send);
      case "step2":
      case "update":
        return receiveUpdate(said.update, said.kind);
      case "awareness":
        return room.presence.receive(session, said.entries);
      case "queryAwareness":
        return send(room.presence.all());
      case "barrier":
        if (news.kind === "owed") news.barriers.push(said.number);
        else answerBarrier(said.number);
    }
  };

  const session: RoomSession = {
    get identity() {
      return identity;
    },
    receive(frame) {
      if (state === "ended") return;
      if (!options.frames.take(1) || !options.bytes.take(frame.length))
        return end(closeCodes.tooMuch, "sends too much");
      try {
        receive(frame);
      } catch (error) {
        end(closeCodes.badFrame, error instanceof BadFrame ? error.message : "unreadable");
      }
    },
    closed() {
      if (state === "open") leave();
    },
    greet() {
      // First, so that a stock client says what it has before it hears what is here, and nothing of ours comes back.
      send(encodeSync("step1", room.vector()));
      send(room.presence.all());
    },
    send,
    sendPresence(frame) {
      if (connection.buffered() <= presencePatience) send(frame);
    },
    rename(name) {
      identity = { ...identity, name };
      room.presence.restamp(session);
    },
    end,
  };

  return session;
}
