import * as v from "valibot";
import { stopIdLimit } from "../model/presentation";
import { timerRange } from "../model/timer";
import { clientId } from "./threads";

const stop = v.pipe(
  v.string("A stop is named by a text."),
  v.maxLength(stopIdLimit, `The name of a stop has at most ${stopIdLimit} characters.`),
  v.regex(/^[^\s\p{C}]*$/u, "The name of a stop has no spaces."),
);
const length = v.pipe(
  v.number("A timer has a length in ms."),
  v.safeInteger("A timer has a length in whole ms."),
  v.minValue(timerRange.least, "A timer takes at least a second."),
  v.maxValue(timerRange.most, "A timer takes at most ten hours."),
);

/** `PUT …/presentation` and `PUT …/presentation/stop`: at which stop it stands; empty = wherever the leader looks. */
export const stopRequest = v.object({ stop });

/** `PUT …/presentation/leader`: to whom the lead goes. */
export const leaderRequest = v.object({ person: clientId });

/** `PUT …/timer`: ms, and whether it runs at once. */
export const timerRequest = v.object({ length, isRunning: v.boolean() });

/** `PUT …/timer/state`: starts it, pauses it, or ends it. */
export const timerStateRequest = v.object({ state: v.picklist(["running", "paused", "ended"]) });

/** `PUT …/timer/length`: how long it takes in all, ms. */
export const timerLengthRequest = v.object({ length });

/** `GET /api/clock`: the server's clock, Unix ms. */
export const clockAnswer = v.object({ now: v.number() });
