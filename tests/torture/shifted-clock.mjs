// Run inside a server before anything else (NODE_OPTIONS=--import=…): its clock is off by as many ms as a file says, from one moment to the
// next, as when somebody sets the clock of the machine. The monotonic clock goes on, as it does then.
import { readFileSync } from "node:fs";

const RealDate = Date;
let shift = 0;
const read = () => {
  shift = Number(readFileSync(process.env.SHIFTED_CLOCK, "utf8")) || 0;
};
read();
setInterval(read, 20).unref();

globalThis.Date = class Date extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + shift);
    else super(...given);
  }
  static now() {
    return RealDate.now() + shift;
  }
};
