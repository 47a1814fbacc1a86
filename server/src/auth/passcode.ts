import { hash, verify } from "@node-rs/argon2";

/** Each hashing takes 19 MiB and a core for some 30 ms, so that trying many passcodes is dear; two at once, so that it is not for us. */
const atOnce = 2;

let free = atOnce;
const waiting: (() => void)[] = [];

/** Runs `work`, which may hash, when it is its turn. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (free > 0) free--;
  else await new Promise<void>((go) => waiting.push(go));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free++;
  }
}

/** What is kept of a passcode: argon2id with a salt of its own. */
export const hashPasscode = (passcode: string): Promise<string> => inTurn(() => hash(passcode));

/** Whether this is the passcode; to be called in turn. */
export const isPasscode = (passcode: string, kept: string): Promise<boolean> =>
  verify(kept, passcode);
