import { messages, syncMessages } from "@resa/shared/protocol/messages";
import type { Limit, Limits } from "../limits";
import { makeAllowance } from "./allowance";

/** Bytes that may wait for one who reads slowly, beside the document itself. */
export const patience = 32 * 1024 * 1024;

/** What somebody may still send. */
export interface Budget {
  /** Takes a frame; false when that is too much. */
  take(frame: Uint8Array): boolean;
  /** Whether what they sent has taken so much effort that more has to wait. */
  isSpent(): boolean;
  /** Takes the effort of an update, in steps of Yjs (`checkEffort`), also when there is less left. */
  spend(steps: number): void;
}

/** Below so many steps an update takes no more than most do. */
const easy = 100;

/** `now` is a clock in ms. */
export function makeBudget(
  limits: Readonly<Record<"frames" | "bytes" | "questions" | "effort", Limit>>,
  now: () => number,
): Budget {
  const allow = ({ times, seconds }: Limit) =>
    makeAllowance({ perSecond: times / seconds, burst: times, now });
  const [frames, bytes, questions, effort] = [
    allow(limits.frames),
    allow(limits.bytes),
    allow(limits.questions),
    allow(limits.effort),
  ];
  return {
    take: (frame) =>
      frames.take(1) && bytes.take(frame.length) && (!isQuestion(frame) || questions.take(1)),
    isSpent: () => !effort.take(0),
    spend(steps) {
      if (steps > easy) effort.owe(steps);
    },
  };
}

/** A few bytes whose answer is long: a whole board, or everybody who is here. */
const isQuestion = (frame: Uint8Array): boolean =>
  frame[0] === messages.queryAwareness ||
  (frame[0] === messages.sync && frame[1] === syncMessages.step1);

/** What people, and addresses, send over all their connections together. */
export interface Traffic {
  /** Somebody connects; `leave` when they have gone. What is too much for the connection is not laid to the person, nor theirs to the address. */
  enter(personId: string, address: string): Budget & { leave(): void };
}

interface Sender {
  readonly budget: Budget;
  connections: number;
  /** Forgets who has gone. */
  timer?: NodeJS.Timeout;
}

/** Who has gone is remembered for a minute, so that going and coming back is no way around it. */
const memory = 60_000;

export function makeTraffic(limits: Limits, now: () => number): Traffic {
  const senders = new Map<string, Sender>();

  const join = (key: string, make: () => Budget): Sender => {
    const sender = senders.get(key) ?? { budget: make(), connections: 0 };
    senders.set(key, sender);
    sender.connections++;
    clearTimeout(sender.timer);
    return sender;
  };
  const leave = (key: string, sender: Sender): void => {
    if (--sender.connections > 0) return;
    sender.timer = setTimeout(() => senders.delete(key), memory).unref();
  };

  return {
    enter(personId, address) {
      const person = join(`person ${personId}`, () =>
        makeBudget(
          {
            frames: limits.personFrames,
            bytes: limits.personBytes,
            questions: limits.personQuestions,
            effort: limits.personEffort,
          },
          now,
        ),
      );
      const place = join(`address ${address}`, () =>
        makeBudget(
          {
            frames: limits.addressFrames,
            bytes: limits.addressBytes,
            questions: limits.addressQuestions,
            effort: limits.addressEffort,
          },
          now,
        ),
      );
      const budgets = [makeBudget(limits, now), person.budget, place.budget];
      return {
        take: (frame) => budgets.every((budget) => budget.take(frame)),
        isSpent: () => budgets.some((budget) => budget.isSpent()),
        spend: (steps) => budgets.forEach((budget) => budget.spend(steps)),
        leave() {
          leave(`person ${personId}`, person);
          leave(`address ${address}`, place);
        },
      };
    },
  };
}
