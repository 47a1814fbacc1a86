import { limits as bounds } from "@resa/shared/protocol/messages";

/** So many `times` in so many `seconds`: at once, or one after the other. */
export interface Limit {
  readonly times: number;
  readonly seconds: number;
  /** What is counted together. An address may be that of fifty people. */
  readonly by: "connection" | "person" | "address";
}

const minute = 60;
const mebibyte = 1024 * 1024;

/**
 * What may be done how often. They are far beyond what people do, and keep one who means harm, or a program gone wild, from taking it all.
 * An operator changes their `times` by name (`LIMITS`).
 */
export const usualLimits = {
  // What comes over WebSockets; too much ends a connection with 4429. 50 people's stock clients repeat each other's presence: that, and
  // a drag at 60 Hz, is 110 frames a second. A long time offline comes back at once.
  frames: { times: 2000, seconds: 4, by: "connection" },
  bytes: { times: 48 * mebibyte, seconds: 12, by: "connection" },
  // A client asks for what it lacks when it connects (SyncStep1), or who is here; the answer may be the whole board, and takes a
  // millisecond or many.
  questions: { times: 20, seconds: 20, by: "connection" },
  // What people write at the same place without knowing of each other, Yjs steps over to put it in order, and again at each opening: in
  // steps, of which a thousand take half a millisecond. Hands make hundreds in a day.
  effort: { times: 2_000_000, seconds: 200, by: "connection" },
  personFrames: { times: 80_000, seconds: 4, by: "person" },
  personBytes: { times: 480 * mebibyte, seconds: 12, by: "person" },
  personQuestions: { times: 1500, seconds: minute, by: "person" },
  personEffort: { times: 4_000_000, seconds: 400, by: "person" },
  addressFrames: { times: 200_000, seconds: 4, by: "address" },
  addressBytes: { times: 2400 * mebibyte, seconds: 12, by: "address" },
  addressQuestions: { times: 6000, seconds: minute, by: "address" },
  addressEffort: { times: 16_000_000, seconds: 400, by: "address" },

  // What is asked over HTTP; too much is answered with 429 and `Retry-After`.
  arrivals: { times: 3000, seconds: minute, by: "address" },
  joins: { times: 300, seconds: minute, by: "address" },
  boards: { times: 120, seconds: minute, by: "address" },
  pictures: { times: 60, seconds: minute, by: "person" },
  addressPictures: { times: 600, seconds: minute, by: "address" },
  comments: { times: 60, seconds: minute, by: "person" },
  addressComments: { times: 1500, seconds: minute, by: "address" },
  reactions: { times: 240, seconds: minute, by: "person" },
  reads: { times: 600, seconds: minute, by: "person" },
  steps: { times: 600, seconds: minute, by: "person" },
  versions: { times: 30, seconds: minute, by: "person" },
  // Somebody looks for the one they mean.
  versionReads: { times: 240, seconds: minute, by: "person" },
  names: { times: 30, seconds: minute, by: "person" },
  links: { times: 60, seconds: minute, by: "person" },
  templates: { times: 20, seconds: minute, by: "person" },
  codes: { times: 20, seconds: minute, by: "person" },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof usualLimits;
export type Limits = Readonly<Record<LimitName, Limit>>;

/** Reads `boards=500,joins=1000`. Throws an Error that says what is wrong with it. */
export function readLimits(text: string): Limits {
  const limits: Record<LimitName, Limit> = { ...usualLimits };
  for (const part of text.split(",").map((part) => part.trim())) {
    if (part === "") continue;
    const [, name = "", times = ""] = /^(\w+)=(\d{1,12})$/.exec(part) ?? [];
    if (!isLimit(name))
      throw new Error(
        `must be a list like boards=500,joins=1000 of ${Object.keys(usualLimits).join(", ")}`,
      );
    if (isOfBytes(name) && Number(times) < bounds.frame)
      throw new Error(
        `must leave room for one frame: ${name} at least ${bounds.frame} (16 MiB), or what somebody wrote offline could be refused for ever`,
      );
    limits[name] = { ...usualLimits[name], times: Number(times) };
  }
  return limits;
}

const isOfBytes = (name: LimitName): boolean => /bytes$/i.test(name);

const isLimit = (name: string): name is LimitName => Object.hasOwn(usualLimits, name);
