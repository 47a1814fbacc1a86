import { hash, verify } from "@node-rs/argon2";
import { makeTurns } from "../turns";

/**
 * Runs `work`, which may hash, when it is its turn. Each hashing takes 19 MiB and a core for some 30 ms, so that trying many passcodes is
 * dear; two at once, so that it is not for us.
 */
export const inTurn = makeTurns(2);

/** What is kept of a passcode: argon2id with a salt of its own. */
export const hashPasscode = (passcode: string): Promise<string> => inTurn(() => hash(passcode));

/** Whether this is the passcode; to be called in turn. */
export const isPasscode = (passcode: string, kept: string): Promise<boolean> =>
  verify(kept, passcode);
