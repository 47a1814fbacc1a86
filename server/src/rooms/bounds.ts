import { messages, syncMessages } from "@resa/shared/protocol/messages";
import type { Limit, Limits } from "../limits";
import { makeAllowance } from "./allowance";

/** Bytes that may wait for one who reads slowly, beside the document itself. */
export const patience = 32 * 1024 * 1024;

/** What somebody may still send. */
export interface Budget {
  /** Takes a frame; false when that is too much. */
  take(frame: Uint8Array): boolean;
}

/** `now` is a clock in ms. */
export function makeBudget(
  limits: { readonly frames: Limit; readonly bytes: Limit; readonly questions: Limit },
  now: () => number,
): Budget {
  const allow = ({ times, seconds }: Limit) =>
    makeAllowance({ perSecond: times / seconds, burst: times, now });
  const [frames, bytes, questions] = [
    allow(limits.frames),
    allow(limits.bytes),
    allow(limits.questions),
  ];
  return {
    take: (frame) =>
      frames.take(1) && bytes.take(frame.length) && (!isQuestion(frame) || questions.take(1)),
  };
}

/** A few bytes whose answer is long: a whole board, or everybody who is here. */
const isQuestion = ([message, detail]: Uint8Array): boolean =>
  message === messages.queryAwareness ||
  (message === messages.sync && detail === syncMessages.step1);

/** What people, and addresses, send over all their connections together. */
export interface Traffic {
  /** Somebody connects; `leave` when they have gone. */
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
      const { personFrames, personBytes, personQuestions } = limits;
      const { addressFrames, addressBytes, addressQuestions } = limits;
      const person = join(`person ${personId}`, () =>
        makeBudget({ frames: personFrames, bytes: personBytes, questions: personQuestions }, now),
      );
      const place = join(`address ${address}`, () =>
        makeBudget(
          { frames: addressFrames, bytes: addressBytes, questions: addressQuestions },
          now,
        ),
      );
      return {
        take: (frame) => person.budget.take(frame) && place.budget.take(frame),
        leave() {
          leave(`person ${personId}`, person);
          leave(`address ${address}`, place);
        },
      };
    },
  };
}
