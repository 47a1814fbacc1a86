import { usualLimits } from "../../server/src/limits";
import { type Budget, makeBudget } from "../../server/src/rooms/bounds";

/** What one connection may send; `now` is the server's clock, ms. */
export const usualBudget = (now = () => performance.now()): Budget => makeBudget(usualLimits, now);
